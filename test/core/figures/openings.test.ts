import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GrammarKind, Kind, UnitKind } from '../../../server/src/core/figures/figure.ts';
import { KINDS, readFigures } from '../../../server/src/core/figures/index.ts';
import { unitsOf } from '../../../server/src/core/figures/units.ts';
import { readAmount } from '../../../server/src/core/lex/amount.ts';
import type { Tokens } from '../../../server/src/core/lex/token.ts';
import { tokens } from '../../harness.ts';

const isGrammar = (kind: Kind): kind is GrammarKind => 'read' in kind;
const isUnits = (kind: Kind): kind is UnitKind => 'unit' in kind;

/** Numbers, marks and words of which figures of every kind are made, and some that break them. */
const PIECES = [
  '1 2 7 12 24 31 202 2021 12345 0987654321 6,01 1.234 1,000 22.4 25.10.2022 1.1.1 1.234.567',
  '. , ; : / - – — − + % ( ) * _ [ ] ~ ≥ < $ € ★',
  'ngày hôm mùng tháng quý năm học giai đoạn nhiệm kỳ giờ h phút đến tới từ và hoặc hay số Nghị quyết định họp ' +
    'thứ ba tư chủ nhật điều khoản quốc lộ biểu mức độ lần tầng Covid http www I XV Chương một nửa phân hai mươi ' +
    'gấp đôi rưỡi trăm nghìn triệu tỷ tỷUSD đồng đồngtừ đô la phần điểm xã ha kWh m2 giảm không tán thành người',
].map((pieces) => fc.constantFrom(...pieces.split(' ')));
const text = fc
  .array(fc.tuple(fc.oneof(...PIECES), fc.constantFrom(' ', ' ', '', '\n')), { minLength: 2, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

it('what a grammar reads at a token is found, whatever is beside it', () => {
  expectOfEach((read, i) => {
    const mentions = readFigures(read).sentences.flatMap((sentence) => sentence.mentions);
    const isRead = KINDS.filter(isGrammar).some((kind) => kind.read(read, i));
    const isFound = mentions.some(({ first, next }) => first <= i && i < next);
    expect(isFound || !isRead).toBe(true);
  });
});

it('the unit that a kind reads behind an amount is found, whatever it begins with', () => {
  const kinds = KINDS.filter(isUnits);
  const units = unitsOf(kinds);
  expectOfEach((read, i) => {
    const amount = readAmount(read, i);
    const unit = amount && kinds.map((kind) => kind.unit(read, amount.next, amount)).find((one) => one);
    expect(amount && units.at(read, amount)).toEqual(unit);
  });
});

function expectOfEach(holds: (read: Tokens, i: number) => void): void {
  fc.assert(
    fc.property(text, (text) => {
      const read = tokens(text);
      for (let i = 0; i < read.count; i++) holds(read, i);
    }),
    { numRuns: 4000 },
  );
}
