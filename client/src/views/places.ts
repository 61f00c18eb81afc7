import { type Command, Range, Uri } from 'vscode';
import type { FigureRow } from '../../../server/src/protocol.ts';

type Place = FigureRow['range'];

export const rangeFrom = ({ start, end }: Place): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Shows a place of a text; a click in a view leaves the focus there, as VS Code's own views do. */
export const revealing = (uri: string, range: Place): Command => ({
  command: 'vscode.open',
  title: '',
  arguments: [Uri.parse(uri), { selection: rangeFrom(range), preview: true }],
});

/** Lines are counted from 1 for people. */
export const lineOf = ({ start }: Place): number => start.line + 1;
