import { type LogOutputChannel, window } from 'vscode';
import { say } from './texts.ts';

/** Shows an error with a button that opens the log. */
export async function tellWithLog(log: LogOutputChannel, message: string): Promise<void> {
  const open = say({ vi: 'Mở nhật ký', en: 'Show log' });
  if ((await window.showErrorMessage(message, open)) === open) log.show();
}
