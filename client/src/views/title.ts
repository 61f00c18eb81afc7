import { type Disposable, type TreeView, workspace } from 'vscode';
import { say } from '../texts.ts';
import { VIEWS } from './contributions.ts';

type ViewId = (typeof VIEWS.views)[number]['id'];

/** Keeps the title of a view in the language of `soatSo.locale`: the manifest knows that of VS Code alone. */
export function titled(view: TreeView<unknown>, id: ViewId): Disposable {
  const name = VIEWS.views.find((one) => one.id === id)?.name;
  const show = () => {
    if (name) view.title = say(name);
  };
  show();
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration('soatSo.locale')) show();
  });
}
