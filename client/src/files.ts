import { type LogOutputChannel, Uri, workspace } from 'vscode';
import { tellWithLog } from './tell.ts';
import { say, TEXTS } from './texts.ts';

/**
 * Writes a file as a whole or not at all: a new file next to it takes its name once it is complete.
 * An existing file is replaced: to have asked is the caller's. Rejects with the file system's error.
 */
export async function writeAtomically(file: Uri, text: string | readonly string[]): Promise<void> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const draft = Uri.joinPath(file, '..', `.${name}.${crypto.randomUUID()}.tmp`);
  try {
    await workspace.fs.writeFile(draft, encoded(text));
    await workspace.fs.rename(draft, file, { overwrite: true });
  } catch (error) {
    await remove(draft);
    throw error;
  }
}

/**
 * The same to a file that the person has chosen, who is told where it does not succeed. Gives whether it did.
 */
export async function writeChosen(
  log: LogOutputChannel,
  file: Uri,
  text: string | readonly string[],
): Promise<boolean> {
  try {
    await writeAtomically(file, text);
    return true;
  } catch (error) {
    log.error(`Writing ${file}: ${error}`);
    const reason = error instanceof Error ? error.message : String(error);
    tellWithLog(log, say(TEXTS.notWritten({ file: workspace.asRelativePath(file), reason })));
    return false;
  }
}

/** Pieces are encoded one by one: together they may be longer than a string can be. */
function encoded(text: string | readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  if (typeof text === 'string') return encoder.encode(text);
  const pieces = text.map((piece) => encoder.encode(piece));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function remove(file: Uri): Promise<void> {
  const exists = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  if (exists) await workspace.fs.delete(file);
}
