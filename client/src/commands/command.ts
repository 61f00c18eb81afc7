import type { TextDocument } from 'vscode';
import { activeDocument, isBeyondReach } from '../documents.ts';
import type { Server } from '../server.ts';
import { tell } from '../tell.ts';
import { TEXTS } from '../texts.ts';
import type { Views } from '../views/index.ts';

/** What a command does. `argument` is what a key binding or another extension passes; the palette passes nothing. */
export type Run = (server: Server, argument: unknown, views: Views) => unknown;

/** A command about the active text; without one it says what to do. */
export const aboutDocument =
  (run: (server: Server, document: TextDocument, argument: unknown, views: Views) => unknown): Run =>
  async (server, argument, views) => {
    const document = activeDocument();
    if (document) return run(server, document, argument, views);
    return tell((await isBeyondReach()) ? TEXTS.whyBeyondReach : TEXTS.noDocument);
  };
