import type { Disposable, Uri } from 'vscode';
import type { Server } from '../server.ts';
export interface Table extends Disposable {
  readonly show: () => void;
}
export const createTable = (_server: Server, _extension: Uri): Table => ({ show: () => {}, dispose: () => {} });
