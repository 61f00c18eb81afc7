/** What tests share: texts in, rows that a reviewer can read out. */
import {
  type AnalyseOptions,
  analyse,
  type Figure,
  type Located,
  type Numeral,
  toDecimalString,
} from '../server/src/core/index.ts';
import { lex } from '../server/src/core/lex/lexer.ts';
import { type Tokens, TokenTable } from '../server/src/core/lex/token.ts';
import type { Format } from '../server/src/core/text/paragraphs.ts';
import type { Span } from '../server/src/core/text/span.ts';

/** `'Tổng ⟦10 tỷ⟧.'` → the text without the brackets, and the spans that they marked, in order. */
export function marked(sample: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  for (const [k, piece] of sample.split(/[⟦⟧]/u).entries()) {
    if (k % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

/** The text with brackets around the spans, which are in order and apart. */
export function mark(text: string, spans: readonly Span[]): string {
  let [out, at] = ['', 0];
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

/** The tokens of a text that is one block. */
export function tokens(text: string, format: Format = 'plain'): Tokens {
  const table = new TokenTable();
  lex(text, { start: 0, end: text.length }, { tokens: table, format });
  return table;
}

/** Where each figure of a text stands, whatever its language: `figures('12%')` needs no Vietnamese around it. */
export const located = (text: string, options?: AnalyseOptions): Located[] =>
  analyse(text, options).blocks.flatMap(({ what, at }) => what.figures.map((figure) => ({ figure, at })));

/** `'đạt hơn 46,3 triệu đồng/người'` → `['money 46300000 VND /người approx-above']` */
export const figures = (text: string, options?: AnalyseOptions): string[] =>
  located(text, options).map(({ figure }) => row(figure));

/** A figure as a row: kind, value, unit, per, and the comparator where it is not `eq`. */
export const row = ({ kind, value, unit, per, comparator }: Figure): string =>
  [kind, written(value), unit, per && `/${per}`, comparator === 'eq' ? null : comparator]
    .filter((part) => part !== null)
    .join(' ');

function written(value: Figure['value']): string {
  switch (value.shape) {
    case 'number':
      return digits(value.number);
    case 'range':
      return `${digits(value.low)}..${digits(value.high)}`;
    case 'fraction':
      return `${digits(value.numerator)}/${digits(value.denominator)}`;
    case 'text':
      return value.text;
    case 'span':
      return `${value.low}..${value.high}`;
  }
}

const digits = (numeral: Numeral): string => toDecimalString(numeral.value);
