import { type TextDocument, window, workspace } from 'vscode';

/** Shows a text in a new editor that is saved nowhere, in the language of the extension: its long lines are wrapped. */
export async function openText(content: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument({ content, language: 'vi-plan' });
  await window.showTextDocument(document, { preview: false });
  return document;
}
