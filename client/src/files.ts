import { Uri, workspace } from 'vscode';

/**
 * Writes a file as a whole or not at all: a new file next to it takes its name once it is complete.
 * An existing file is replaced: to have asked is the caller's. Rejects with the file system's error.
 */
export async function writeAtomically(file: Uri, text: string): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const draft = Uri.joinPath(file, '..', `.${name}.${crypto.randomUUID()}.tmp`);
  try {
    await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
    await workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await remove(draft);
    throw error;
  }
}

async function remove(file: Uri): Promise<void> {
  const exists = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (exists) await workspace.fs.delete(file);
}
