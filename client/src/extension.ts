/** The extension in a desktop or remote extension host: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';

export const activate = (context: ExtensionContext): void =>
  activateWith(context, async (ends) => {
    const { connectToProcess } = await import('./connection/node.ts');
    return connectToProcess(context.asAbsolutePath('dist/server.js'), ends);
  });
