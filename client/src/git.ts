import { extensions, type Uri } from 'vscode';

/** What we use of the API (version 1) of VS Code's own git extension: extensions/git/src/api/git.d.ts there. */
interface GitApi {
  readonly toGitUri: (uri: Uri, ref: string) => Uri;
  readonly getRepository: (uri: Uri) => Repository | null;
  readonly openRepository?: (root: Uri) => Promise<Repository | null>;
}

interface Repository {
  readonly show: (ref: string, path: string) => Promise<string>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => GitApi;
}

/** The text of a file as it was committed last; or why there is none. */
export async function committed(
  file: Uri,
): Promise<{ readonly uri: Uri; readonly text: string } | 'no-git' | 'not-there'> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (extension.isActive ? extension.exports : await extension.activate());
  if (!git?.enabled) return 'no-git';
  const api = git.getAPI(1);
  const repository = api.getRepository(file);
  if (!repository) return 'no-git';
  try {
    return { uri: api.toGitUri(file, 'HEAD'), text: await repository.show('HEAD', file.fsPath) };
  } catch {
    // Git knows no such file in its last commit: it is new.
    return 'not-there';
  }
}
