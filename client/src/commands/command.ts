import { type TextDocument, window } from 'vscode';
import { activeDocument } from '../documents.ts';
import type { Server } from '../server.ts';
import { say, TEXTS } from '../texts.ts';

/** What a command does. `argument` is what a key binding or another extension passes; the palette passes nothing. */
export type Run = (server: Server, argument?: unknown) => unknown;

/** A command about the active text; without one it says what to do. */
export const aboutDocument =
  (run: (server: Server, document: TextDocument, argument?: unknown) => unknown): Run =>
  (server, argument) => {
    const document = activeDocument();
    return document ? run(server, document, argument) : window.showInformationMessage(say(TEXTS.noDocument));
  };
