import { type Event, extensions, Uri } from 'vscode';

/** What we use of the API (version 1) of VS Code's own git extension: extensions/git/src/api/git.d.ts there. */
interface GitApi {
  readonly state: 'uninitialized' | 'initialized';
  readonly onDidChangeState: Event<unknown>;
  readonly toGitUri: (uri: Uri, ref: string) => Uri;
  readonly getRepository: (uri: Uri) => Repository | null;
  readonly getRepositoryRoot: (uri: Uri) => Promise<Uri | null>;
  readonly openRepository: (root: Uri) => Promise<Repository | null>;
}

interface Repository {
  readonly show: (ref: string, path: string) => Promise<string>;
}

interface GitExtension {
  /** False where git is not installed, or is switched off in the settings. */
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

/** The text of a file as it was committed last; or why there is none. */
export async function committed(
  file: Uri,
): Promise<{ readonly uri: Uri; readonly text: string } | 'no-git' | 'no-repository' | 'not-there'> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (extension.isActive ? extension.exports : await extension.activate());
  if (!git?.enabled) return 'no-git';
  const api = git.getAPI(1);
  const repository = await repositoryOf(file, api);
  if (!repository) return 'no-repository';
  try {
    return { uri: api.toGitUri(file, 'HEAD'), text: await repository.show('HEAD', file.fsPath) };
  } catch {
    // Git knows no such file in its last commit: it is new.
    return 'not-there';
  }
}

/** The repository that a file lies in, whether or not VS Code has it open yet. */
async function repositoryOf(file: Uri, api: GitApi): Promise<Repository | null> {
  if (api.state !== 'initialized') await next(api.onDidChangeState);
  const known = api.getRepository(file);
  if (known) return known;
  // Git is run in the folder that it is asked about.
  const root = await api.getRepositoryRoot(Uri.joinPath(file, '..'));
  return root && api.openRepository(root);
}

const next = (event: Event<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const listening = event(() => {
      listening.dispose();
      resolve();
    });
  });
