import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-types';
import { KINDS } from '../../server/src/core/index.ts';
import type { Snapshot } from '../../server/src/features/feature.ts';
import { semanticTokens } from '../../server/src/features/semantic-tokens.ts';
import { ask, type Situation, snapshotOf } from './harness.ts';

const FULL = 'textDocument/semanticTokens/full';
const EVERY_KIND = { settings: { 'decorations.kinds': KINDS.map(({ id }) => id).filter((id) => id !== 'identifier') } };

const provider = semanticTokens(snapshotOf('').client).capabilities?.semanticTokensProvider;
const { tokenTypes = [], tokenModifiers = [] } = provider?.legend ?? {};

/** The tokens as a client reads them: `46,3 triệu đồng: number money`. */
function read({ data }: SemanticTokens, text: string): string[] {
  const lines = text.split(/\r?\n/u);
  let [line, character] = [0, 0];
  const said: string[] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const names = tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    said.push([`${lines[line]?.slice(character, character + length)}:`, tokenTypes[type], ...names].join(' '));
  }
  return said;
}

const tokensOf = (text: string, situation?: Situation): string[] =>
  read(ask(semanticTokens, FULL, snapshotOf(text, situation)) as SemanticTokens, text);

test('figures and indicators are told to any editor, in the order of the text', () => {
  expect(tokensOf('Thu ngân sách đạt 830 tỷ đồng, bằng 101% kế hoạch.')).toEqual([
    'Thu ngân sách: indicator',
    '830 tỷ đồng: number money',
    '101%: number percent',
  ]);
});

test('the kinds are those that the settings colour', () => {
  const text = 'Năm 2023, thu ngân sách đạt 830 tỷ đồng, tăng 2 điểm phần trăm.';
  expect(tokensOf(text)).not.toContain('Năm 2023: number period');
  expect(tokensOf(text, EVERY_KIND)).toEqual(
    expect.arrayContaining(['Năm 2023: number period', '2 điểm phần trăm: number percentagePoint']),
  );
  expect(tokensOf(text, { settings: { 'decorations.enabled': false } })).toEqual(['thu ngân sách: indicator']);
});

test('a figure over two lines is two tokens', () => {
  expect(tokensOf('Kỳ họp khai mạc ngày 12 tháng\n5 năm 2021.', EVERY_KIND)).toEqual([
    'ngày 12 tháng: number date',
    '5 năm 2021: number date',
  ]);
});

test('nothing is told of a text that is not Vietnamese', () => {
  expect(tokensOf('Revenue grew by 6.01% in the second quarter')).toEqual([]);
});

test('a range gets what stands in it', () => {
  const text = Array.from({ length: 9 }, (_, i) => `Thu ngân sách đạt ${i + 1}00 tỷ đồng.`).join('\n\n');
  const range = { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } };
  const tokens = ask(semanticTokens, 'textDocument/semanticTokens/range', snapshotOf(text), { range });
  expect(read(tokens as SemanticTokens, text)).toEqual(['Thu ngân sách: indicator', '300 tỷ đồng: number money']);
});

describe('what changed', () => {
  /** One server, asked for the whole of one text and then for what is new in the other. */
  function changed(before: Snapshot, after: Snapshot, previousResultId?: string): SemanticTokens | SemanticTokensDelta {
    const { answers = [] } = semanticTokens(before.client);
    const send = (method: string, snapshot: Snapshot, params: object) =>
      answers.find((one) => one.method === method)?.answer(snapshot, params as never, {} as never);
    const { resultId } = send(FULL, before, {}) as SemanticTokens;
    return send(`${FULL}/delta`, after, { previousResultId: previousResultId ?? resultId }) as SemanticTokensDelta;
  }

  const applied = (before: readonly number[], { edits }: SemanticTokensDelta): number[] =>
    edits.reduce(
      (data, { start, deleteCount, data: added = [] }) => data.toSpliced(start, deleteCount, ...added),
      [...before],
    );

  test('makes of the former tokens those of the text as it stands', () => {
    const sentence = fc.constantFrom('Thu đạt 830 tỷ đồng. ', 'Tăng 6,3%.\n', 'Có 12 xã.\n\n', 'Chi 12 triệu đồng; ');
    const text = fc.array(sentence, { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [snapshotOf(one), { ...snapshotOf(other), id: 'later' }];
        const { data } = ask(semanticTokens, FULL, before) as SemanticTokens;
        const expected = ask(semanticTokens, FULL, after) as SemanticTokens;
        expect(applied(data, changed(before, after) as SemanticTokensDelta)).toEqual(expected.data);
      }),
      { numRuns: 60 },
    );
  });

  test('is everything where the former answer is not known', () => {
    const snapshot = snapshotOf('Thu ngân sách đạt 830 tỷ đồng.');
    expect(changed(snapshot, snapshot, 'another')).toHaveProperty('data');
  });
});
