import { describe, expect, test } from 'vitest';
import { figures } from '../../server/src/features/figures.ts';
import { type FiguresParams, type FiguresResult, figuresRequest } from '../../server/src/protocol.ts';
import { mark, marked } from '../harness.ts';
import { ask, type Situation, snapshotOf } from './harness.ts';

const figuresIn = (text: string, situation?: Situation): FiguresResult =>
  ask(figures, figuresRequest.method, snapshotOf(text, situation)) as FiguresResult;

/** The sample as the editor would colour it, and the kinds in order. */
function coloured(text: string): { text: string; kinds: string[] } {
  const { figures: found } = figuresIn(text);
  const spans = found.map(({ range }) => ({ start: range.start.character, end: range.end.character }));
  return { text: mark(text, spans), kinds: found.map(({ kind }) => kind) };
}

test('every figure has its kind and place; names are none', () => {
  const sample = 'Theo Nghị quyết 29-NQ/TU, năm ⟦2022⟧ thu ⟦8.625 tỷ đồng⟧, tăng ⟦6,01%⟧.'.replace('năm ⟦', '⟦năm ');
  expect(coloured(marked(sample).text)).toEqual({ text: sample, kinds: ['period', 'money', 'percent'] });
});

describe('places', () => {
  test.each(['\n', '\r\n', '\r'])('are by line, whatever ends it (%j)', (end) => {
    const { figures: found } = figuresIn(`Thu ngân sách${end}tăng 6,01% so với trước.`);
    expect(found[0]?.range).toEqual({ start: { line: 1, character: 5 }, end: { line: 1, character: 10 } });
  });
});

test('of a part of the text, those that it touches', () => {
  const snapshot = snapshotOf('Thu tăng 1%.\n\nChi tăng 2%,\nnợ tăng 3%.\n\nGiá tăng 4%.');
  const linesOfFigures = (range: FiguresParams['range']) =>
    (ask(figures, figuresRequest.method, snapshot, { range }) as FiguresResult).figures.map(
      (figure) => figure.range.start.line,
    );
  const at = (line: number, character = 0) => ({ line, character });
  expect(linesOfFigures({ start: at(3, 9), end: at(3, 9) })).toEqual([3]);
  expect(linesOfFigures({ start: at(0, 3), end: at(2, 10) })).toEqual([0, 2]);
  expect(linesOfFigures({ start: at(0), end: at(3, 2) })).toEqual([0, 2]);
  expect(linesOfFigures({ start: at(5), end: at(99) })).toEqual([5]);
  expect(linesOfFigures(undefined)).toEqual([0, 2, 3, 5]);
});

test('a text that is not Vietnamese has none', () => {
  expect(figuresIn('Revenue grew by 6.01% in the second quarter').figures).toEqual([]);
});

test('a text over the size limit has none', () => {
  const long = 'Sản lượng tăng 6,01%. '.repeat(50_000);
  expect(figuresIn(long, { settings: { size: { limit: 1 } } }).figures).toEqual([]);
});
