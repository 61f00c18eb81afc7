import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { directionOf, isPercent, words } from './cues.ts';
import { comparedWith } from './rate.ts';
import { defineRelation, member, type Relation } from './relation.ts';

/** A share that can be all at most: `tỷ lệ che phủ rừng đạt 57,2%` · `tỷ lệ hộ nghèo còn 4%`. */
export const shareBounds = defineRelation({
  id: 'share-bounds',
  needs: { percents: 1, says: 'rate' },
  read,
});

function read(tokens: Tokens, { first, mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (const mention of mentions)
    if (isPercent(mention.figure) && isShare(tokens, mention, first))
      relations.push({ type: 'bounds', members: [member('value', mention.figure)], complete: true });
  return relations;
}

/** What some of all has; a bank's cover of its bad debts, and vaccines given, may be more than all. */
const OF_ALL = phraseTable([
  ['che phủ', true],
  ['bao phủ', true],
  ['bao phủ nợ', false],
  ['hộ nghèo', true],
  ['hộ cận nghèo', true],
  ['nghèo', true],
  ['đạt chuẩn', true],
  ['lấp đầy', true],
  ['đô thị hóa', true],
  ['qua đào tạo', true],
  ['thất nghiệp', true],
  ['biết chữ', true],
  ['tốt nghiệp', true],
]);
const [RATE, RATE_FIRST] = [key('lệ'), words('tỷ tỉ')];
const LONGEST_CLAUSE = 16;
/** Words that make a percent something else: of a plan, or of a change. */
const OTHERWISE = words('hoạch hoàn so tăng giảm vượt mục chỉ toán tiêu gấp dự vắc');

const CHANGES = words('tăng giảm hạ');
const LEVEL = words('còn xuống lên đạt là');

/** Whether the clause before a percent speaks of the rate of what can be all at most, and of nothing else. */
function isShare(tokens: Tokens, { first, next }: Mention, from: number): boolean {
  if (directionOf(tokens, first)) return false;
  let [named, isLevel] = [false, false];
  for (let i = first - 1; i >= from && i > first - LONGEST_CLAUSE; i--) {
    if (tokens.kind(i) !== TokenKind.word || OTHERWISE.has(tokens.key(i))) return false;
    const name = OF_ALL.at(tokens, i);
    if (name?.what === false) return false;
    named ||= name !== undefined;
    isLevel ||= LEVEL.has(tokens.key(i));
    // `giảm tỷ lệ hộ nghèo 2,5% mỗi năm` is a change, `giảm tỷ lệ hộ nghèo còn 2,5%` is not.
    if (tokens.key(i) === RATE && RATE_FIRST.has(tokens.key(i - 1)))
      return named && (isLevel || !CHANGES.has(tokens.key(i - 2))) && !comparedWith(tokens, next);
  }
  return false;
}
