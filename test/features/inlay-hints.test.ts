import { describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-types';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { ask, type Situation, snapshotOf } from './harness.ts';

interface Asked extends Situation {
  /** The lines that the editor shows; all by default. */
  readonly lines?: readonly [number, number];
}

function hints(text: string, { lines, ...situation }: Asked = {}): InlayHint[] {
  const snapshot = snapshotOf(text, situation);
  const [first, last] = lines ?? [0, snapshot.lines.lineCount];
  const range = { start: { line: first, character: 0 }, end: { line: last, character: 0 } };
  return ask(inlayHints, 'textDocument/inlayHint', snapshot, { range }) as InlayHint[];
}

/** The text with the hints in it, as the editor shows them. */
function shown(text: string, asked?: Asked): string {
  const { lines } = snapshotOf(text);
  const placed = hints(text, asked).map(({ position, label }) => ({ at: lines.offsetAt(position), label }));
  return placed
    .toSorted((a, b) => b.at - a.at)
    .reduce((said, { at, label }) => `${said.slice(0, at)}«${label}»${said.slice(at)}`, text);
}

const ALL = { settings: { 'inlayHints.show': 'all' } };

describe('what was computed again stands beside the figure that it is of, where it differs', () => {
  test.each([
    'Thu ngân sách đạt 18.122 tỷ đồng, bằng 77,78%«= 78,79%» dự toán (23.000 tỷ đồng).',
    'Tổng vốn đầu tư là 150 tỷ đồng«= 160 tỷ đồng», gồm 96 tỷ đồng vốn ngân sách và 64 tỷ đồng vốn vay.',
    'Huyện có 12 chỉ tiêu«= 13 chỉ tiêu», gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.',
    'Thu ngân sách tăng từ 830 tỷ đồng lên 955 tỷ đồng (tăng 25%«= 15%»).',
  ])('%s', (expected) => {
    expect(shown(expected.replace(/«.*?»/gu, ''))).toBe(expected);
  });

  test.each([
    ['what agrees', 'Thu ngân sách đạt 18.122 tỷ đồng, bằng 78,79% dự toán (23.000 tỷ đồng).'],
    [
      'what another place says',
      'Giải ngân 328,4 tỷ đồng vốn đầu tư công\n\nTrong 9 tháng, vốn đầu tư công giải ngân ước đạt 382,4 tỷ đồng.',
    ],
    ['what nothing can be computed of', 'Hạn nộp hồ sơ là ngày 31/2.'],
  ])('nothing beside %s', (_, text) => {
    expect(shown(text)).toBe(text);
  });

  test('says the finding when it is pointed at', () => {
    const text = 'Thu ngân sách đạt 18.122 tỷ đồng, bằng 77,78% dự toán (23.000 tỷ đồng).';
    expect(hints(text)[0]?.tooltip).toMatch(/^18\.122 \/ 23\.000 = 78,79%/u);
  });
});

describe('the setting', () => {
  const BROKEN = 'Thu ngân sách đạt 18.122 tỷ đồng, bằng 77,78% dự toán (23.000 tỷ đồng).';

  test('adds the full value of what is written short', () => {
    expect(shown(BROKEN, ALL)).toBe(
      'Thu ngân sách đạt 18.122 tỷ đồng«= 18.122.000.000.000 đồng», bằng 77,78%«= 78,79%» dự toán (23.000 tỷ đồng«= 23.000.000.000.000 đồng»).',
    );
    expect(shown('Thu nhập đạt 46,3 triệu đồng/người, có 20.504 người.', ALL)).toBe(
      'Thu nhập đạt 46,3 triệu đồng/người«= 46.300.000 đồng mỗi người», có 20.504 người.',
    );
  });

  test('takes all away', () => {
    expect(hints(BROKEN, { settings: { 'inlayHints.show': 'none' } })).toEqual([]);
  });

  test('of a rule that is off takes its hints away', () => {
    expect(hints(BROKEN, { settings: { rules: { 'ratio-mismatch': 'off' } } })).toEqual([]);
  });
});

test('only what the editor shows is answered', () => {
  const line = 'Thu ngân sách đạt 18.122 tỷ đồng, bằng 77,78% dự toán (23.000 tỷ đồng).';
  const text = Array.from({ length: 50 }, () => line).join('\n\n');
  const asked = { ...ALL, lines: [10, 12] as const };
  expect(new Set(hints(text, asked).map(({ position }) => position.line))).toEqual(new Set([10]));
});
