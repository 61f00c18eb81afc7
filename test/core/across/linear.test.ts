import { expect, test } from 'vitest';
import { conflictsAcross, type Stated, statementsOf } from '../../../server/src/core/across/index.ts';
import { analyse } from '../../../server/src/core/index.ts';
import { TokenTable } from '../../../server/src/core/lex/token.ts';
import { stated } from './said.ts';

const GROWTH = 4;
/** What may be done besides, whatever the size. */
const ALLOWANCE = 1.3;

/** How often the comparison of so many texts looks at what they say. */
function looks(texts: number, value: (text: number) => string): number {
  let looked = 0;
  const counted = (one: Stated): Stated =>
    new Proxy(one, {
      get(target, name) {
        looked++;
        return Reflect.get(target, name);
      },
    });
  const documents = Array.from({ length: texts }, (_, n) =>
    stated(`Tỉnh Bắc Kạn\n\nNăm 2022, thu ngân sách nhà nước của tỉnh đạt ${value(n)} tỷ đồng.`).map(counted),
  );
  conflictsAcross(documents);
  return looked;
}

test.each<[string, (text: number) => string]>([
  ['the same', () => '8.317'],
  ['two values', (n) => (n % 2 === 0 ? '8.317' : '8.137')],
  ['all different', (n) => String(1000 + 7 * n)],
])('four times the texts, four times the looks: %s', (_, value) => {
  const [small, large] = [looks(20, value), looks(20 * GROWTH, value)];
  expect(small).toBeGreaterThan(0);
  expect(large).toBeLessThan(small * GROWTH * ALLOWANCE + 100);
});

/** How often what a text says asks its tokens for their words. */
function questions(text: string): number {
  const analysis = analyse(text);
  const answer = TokenTable.prototype.key;
  let asked = 0;
  TokenTable.prototype.key = function (this: TokenTable, i: number): number {
    asked++;
    return answer.call(this, i);
  };
  try {
    statementsOf(analysis);
  } finally {
    TokenTable.prototype.key = answer;
  }
  return asked;
}

test.each([
  'Tỉnh Bắc Kạn thu 5 tỷ đồng. ',
  'Tỉnh Bắc Kạn thu 5 tỷ đồng, ',
  'Năm 2022, tỉnh Bắc Kạn thu ngân sách đạt 5 tỷ đồng và ',
  'huyện Ba Bể, tỉnh Bắc Kạn ',
  'tỷ lệ so với 5% ',
  'Một số chỉ tiêu:\n\n5 tỷ đồng;\n\n',
])('four times the text, four times the questions: %s', (piece) => {
  const text = (times: number): string => `Năm 2022\n\n${piece.repeat(times)}`;
  const [small, large] = [questions(text(100)), questions(text(100 * GROWTH))];
  expect(large).toBeLessThan(small * GROWTH * ALLOWANCE + 2000);
});
