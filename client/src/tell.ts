import { type LogOutputChannel, window } from 'vscode';
import { say, type Text } from './texts.ts';

/** Says something in passing. */
export const tell = (text: Text): void => void window.showInformationMessage(say(text));

/** Shows an error with a button that opens the log. */
export async function tellWithLog(log: LogOutputChannel, message: string): Promise<void> {
  const open = say({ vi: 'Mở nhật ký', en: 'Show log' });
  if ((await window.showErrorMessage(message, open)) === open) log.show();
}
