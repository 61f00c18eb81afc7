import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Whether git would leave a file out, by the `.gitignore` of its folder and those above it up to the repository's top, or
 * up to `top` where there is no repository. Each is read once.
 */
export function gitignoredBelow(top: string): (path: string) => boolean {
  const rules = new Map<string, Ignore | null>();
  const rulesIn = (folder: string): Ignore | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const read = readRules(join(folder, '.gitignore'));
    rules.set(folder, read);
    return read;
  };
  const root = repositoryOf(resolve(top)) ?? resolve(top);
  return (path) => {
    const whole = resolve(path);
    // The nearest that says something counts (git-scm.com/docs/gitignore).
    for (let folder = dirname(whole); isWithin(folder, root); folder = dirname(folder)) {
      const said = rulesIn(folder)?.test(relative(folder, whole).replaceAll(sep, '/'));
      if (said?.ignored || said?.unignored) return said.ignored;
      if (folder === root) break;
    }
    return false;
  };
}

const isWithin = (folder: string, root: string): boolean =>
  folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function readRules(path: string): Ignore | null {
  try {
    return ignore().add(readFileSync(path, 'utf8'));
  } catch {
    // None, or none that can be read: git does without it too.
    return null;
  }
}
