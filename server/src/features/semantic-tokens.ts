import type { SemanticTokensDeltaParams, SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver-types';
import { type Facts, KINDS, type Placed, type Settings, type Span, shift } from '../core/index.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';

/** Figures, of the kinds that the settings colour, and the indicators that they are of: for any editor's colours. */
export const semanticTokens = defineFeature(() => {
  /** What was answered last: almost always about the document in which someone types. */
  let last: { readonly id: string; readonly data: number[] } | undefined;
  const whole = (snapshot: Snapshot): SemanticTokens => {
    last = { id: snapshot.id, data: tokensIn(snapshot, { start: 0, end: snapshot.text.length }) };
    return { resultId: last.id, data: last.data };
  };
  return {
    capabilities: {
      semanticTokensProvider: {
        legend: { tokenTypes: [...TYPES], tokenModifiers: KINDS.map(({ id }) => modifierOf(id)) },
        full: { delta: true },
        range: true,
      },
    },
    answers: [
      onRequest(full, whole, { data: [] }),
      onRequest(
        delta,
        (snapshot, { previousResultId }) => {
          const before = last?.id === previousResultId ? last : undefined;
          const { resultId = '', data } = whole(snapshot);
          return before ? { resultId, edits: editsBetween(before.data, data) } : { resultId, data };
        },
        { data: [] },
      ),
      onRequest(
        range,
        (snapshot, { range: { start, end } }) => {
          const { lines } = snapshot;
          return { data: tokensIn(snapshot, { start: lines.offsetAt(start), end: lines.offsetAt(end) }) };
        },
        { data: [] },
      ),
    ],
  };
});

const full: Request<SemanticTokensParams, SemanticTokens> = { method: 'textDocument/semanticTokens/full' };
const delta: Request<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta> = {
  method: 'textDocument/semanticTokens/full/delta',
};
const range: Request<SemanticTokensRangeParams, SemanticTokens> = { method: 'textDocument/semanticTokens/range' };

/** The protocol's own name for numbers, which every theme colours, and a name of ours, which only who wants it does. */
const TYPES = ['number', 'indicator'] as const;
type Type = (typeof TYPES)[number];

/** The kind of a figure as the protocol spells modifiers: `percentagePoint`. */
const modifierOf = (kind: string): string => kind.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

interface Token {
  readonly span: Span;
  readonly type: Type;
  /** A bit for each kind. */
  readonly modifiers: number;
}

/** Five numbers a token, places relative to the token before, as the protocol has it. */
function tokensIn({ analysis, text, lines, settings }: Snapshot, { start, end }: Span): number[] {
  const data: number[] = [];
  if (!analysis || analysis.silent) return data;
  let [behind, line, character] = [start, 0, 0];
  for (const block of analysis.blocks) {
    if (block.at > end) break;
    if (block.at + block.what.length < start) continue;
    for (const { span, type, modifiers } of tokensOf(block, settings)) {
      if (span.start < behind || span.start >= end) continue;
      behind = span.end;
      for (const part of linesOf(span, text)) {
        const at = lines.positionAt(part.start);
        const moved = at.line === line ? at.character - character : at.character;
        data.push(at.line - line, moved, part.end - part.start, TYPES.indexOf(type), modifiers);
        ({ line, character } = at);
      }
    }
  }
  return data;
}

/** The one edit that makes `after` of `before`. */
function editsBetween(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const [deleteCount, data] = [before.length - same - start, after.slice(start, after.length - same)];
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}

/** In the order of the text. */
function tokensOf({ what, at }: Placed<Facts>, settings: Settings): Token[] {
  const kinds = settings['decorations.enabled'] ? settings['decorations.kinds'] : [];
  const tokens = what.figures.flatMap(({ kind, span, indicator }): Token[] => {
    const k = KINDS.findIndex(({ id }) => id === kind);
    return [
      ...(kinds.includes(kind) ? [{ span: shift(span, at), type: 'number' as const, modifiers: 1 << k }] : []),
      ...(indicator ? [{ span: shift(indicator, at), type: 'indicator' as const, modifiers: 0 }] : []),
    ];
  });
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

/** A token stands in one line. */
function* linesOf({ start, end }: Span, text: string): Generator<Span> {
  for (const { 0: part, index } of text.slice(start, end).matchAll(/[^\r\n]+/gu))
    yield { start: start + index, end: start + index + part.length };
}
