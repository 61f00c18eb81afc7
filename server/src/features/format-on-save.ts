import type { WillSaveTextDocumentParams } from 'vscode-languageserver';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest } from './feature.ts';
import { usualForm } from './usual-form.ts';

/** On saving, numbers are written in the usual way: for who has asked for it in the settings. */
export const formatOnSave = defineFeature(() => ({
  answers: [
    onRequest(request, (snapshot) => (snapshot.settings['numberFormat.fixOnSave'] ? usualForm(snapshot) : []), []),
  ],
}));

const request: Request<WillSaveTextDocumentParams, TextEdit[]> = { method: 'textDocument/willSaveWaitUntil' };
