import { expect, test } from 'vitest';
import { excerpt } from '../../server/src/formats/excerpt.ts';
import { linesOf } from '../../server/src/positions.ts';

const same = (text: string): string => text;

/** The excerpt of a text around its `⟦…⟧`; the label of each is its number. */
function shown(marked: string, width = 60): string {
  const marks: { span: { start: number; end: number }; label: string; paint: typeof same }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/u)) {
    const last = marks.at(-1);
    if (piece[0] === '⟦')
      marks.push({ span: { start: text.length, end: 0 }, label: `số ${marks.length + 1}`, paint: same });
    else if (piece[0] === '⟧' && last) last.span.end = text.length;
    text += piece.replace(/^[⟦⟧]/u, '');
  }
  return excerpt({ text, lines: linesOf(text) }, marks, { width, dim: same }).join('\n');
}

test('a short line is shown whole, with carets and a label under each place', () => {
  expect(shown('Báo cáo\nTổng ⟦10 tỷ⟧, gồm ⟦6 tỷ⟧ và 5 tỷ.\nHết.')).toBe(
    ['  2 | Tổng 10 tỷ, gồm 6 tỷ và 5 tỷ.', '    |      ^^^^^ số 1', '    |                 ^^^^ số 2'].join('\n'),
  );
});

test('carets stand under the letters, decomposed, wide or behind a tab', () => {
  expect(shown(`${'Tổng số'.normalize('NFD')}\t漢 ⟦10 tỷ⟧ đồng`)).toBe(
    [`  1 | ${'Tổng số'.normalize('NFD')} 漢 10 tỷ đồng`, '    |            ^^^^^ số 1'].join('\n'),
  );
});

const LONG = 'thực hiện tốt các nhiệm vụ được giao trong năm '.repeat(40);

test('of a long line the part around the place is shown, cut between words, within the width', () => {
  const lines = shown(`${LONG}đạt ⟦10 tỷ⟧ đồng, ${LONG}`).split('\n');
  expect(lines).toEqual(
    [
      '  1 | …nhiệm vụ được giao trong năm đạt 10 tỷ đồng, thực hiện…',
      '    |                                   ^^^^^ số 1',
    ].map((line) =>
      expect.stringMatching(line.startsWith('  1') ? /^ {2}1 \| ….* đạt 10 tỷ đồng, .*…$/u : /\^{5} số 1$/u),
    ),
  );
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  expect(lines[1]?.indexOf('^')).toBe(lines[0]?.indexOf('10 tỷ'));
});

test('places of one long line that do not fit together are shown apart', () => {
  const lines = shown(`Có ⟦10 xã⟧, ${LONG}và ⟦4 xã⟧.`).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^ {2}1 \| Có 10 xã, .*…$/u);
  expect(lines[2]).toMatch(/^ {2}1 \| ….* và 4 xã\.$/u);
});

test('line numbers stand in one column', () => {
  expect(shown(`⟦2 xã⟧\n${'.\n'.repeat(98)}⟦3 xã⟧`).split('\n')).toEqual([
    '    1 | 2 xã',
    '      | ^^^^ số 1',
    '  100 | 3 xã',
    '      | ^^^^ số 2',
  ]);
});

test('a place that goes on in the next line is marked up to the end of its first', () => {
  expect(shown('Chiều ⟦ngày 24\ntháng 11⟧ năm 2025')).toBe(
    ['  1 | Chiều ngày 24', '    |       ^^^^^^^ số 1'].join('\n'),
  );
});

test('a label that would leave the width stands before its carets', () => {
  expect(shown(`${'Trong năm vừa qua toàn huyện có tổng '.padEnd(46, '.')}⟦6 xã⟧`)).toMatch(
    / {2,}số 1 \^{4}$|\^{4} số 1$/u,
  );
});
