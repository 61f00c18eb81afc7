import type { Mention } from '../figures/figure.ts';
import type { Sentence } from '../figures/sentences.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { isCount, isPercent } from './cues.ts';
import { defineRelation, type Member, member, type Relation } from './relation.ts';
import { type Voters, votersBehind } from './voters.ts';

/**
 * A vote: those for, against and abstaining are all who took part, and each percent is of the base that it names.
 *
 * `50/52 đại biểu có mặt tán thành, 01 không tán thành, 01 không biểu quyết` · `480/500 đại biểu tham gia biểu quyết, trong
 * đó 470 đại biểu tán thành (bằng 94% tổng số đại biểu Quốc hội)`
 */
export const votes = defineRelation({
  id: 'votes',
  needs: { fractions: 1, says: 'vote' },
  read,
});

type Side = 'for' | 'against' | 'abstaining' | 'present';

const SIDES = phraseTable<Side>([
  ['tán thành', 'for'],
  ['đồng ý', 'for'],
  ['nhất trí', 'for'],
  ['không tán thành', 'against'],
  ['không đồng ý', 'against'],
  ['không nhất trí', 'against'],
  ['không biểu quyết', 'abstaining'],
  ['không có ý kiến', 'abstaining'],
  ['có mặt', 'present'],
  ['tham gia', 'present'],
]);
const LONGEST_NAME = 10;

/** What a number of voters did, by the words behind it in its clause; the last says it: `có mặt tán thành`. */
function sideBehind(tokens: Tokens, { next }: Mention): Side | undefined {
  let side: Side | undefined;
  for (let i = next; i < next + LONGEST_NAME && tokens.kind(i) === TokenKind.word; ) {
    const found = SIDES.at(tokens, i);
    if (found) side = found.what;
    i = found?.next ?? i + 1;
  }
  return side;
}

/** A part of those who took part, and where it stands among the figures. */
interface Part {
  readonly side: Side;
  readonly of: Member;
  readonly m: number;
}

/** How many figures behind the first, percents included, may belong to a vote. */
const MOST = 8;

function read(tokens: Tokens, { mentions }: Sentence): Relation[] {
  const relations: Relation[] = [];
  for (const [m, mention] of mentions.entries()) {
    if (mention.figure.value.shape !== 'fraction' || !mention.figure.counted) continue;
    const side = sideBehind(tokens, mention);
    if (side !== 'for' && side !== 'present') continue;
    const total = member('total', mention.figure, { side: side === 'for' ? 'denominator' : 'numerator' });
    const parts: Part[] =
      side === 'for' ? [{ side, of: member('part', mention.figure, { side: 'numerator' }), m }] : [];
    for (let k = m + 1; k < mentions.length && k <= m + MOST; k++) {
      const other = mentions[k];
      const did = other && isCount(other.figure) ? sideBehind(tokens, other) : undefined;
      if (other && did && did !== 'present') parts.push({ side: did, of: member('part', other.figure), m: k });
    }
    if (parts.length < 2 && side === 'for') continue;
    const sides = parts.map((part) => part.side);
    const isOnce = new Set(sides).size === sides.length;
    if (parts.length > 1 && isOnce)
      relations.push({ type: 'vote', members: [total, ...parts.map(({ of }) => of)], complete: sides.length === ALL });
    relations.push(
      ...percentsOf(tokens, mentions, parts, {
        present: { ...total, role: 'base' },
        usual: percentUsual(tokens, mentions[m + 1]),
        roster: side === 'present' ? member('base', mention.figure, { side: 'denominator' }) : undefined,
      }),
    );
  }
  return relations;
}

/** For, against, abstaining. */
const ALL = 3;

interface Bases {
  readonly present: Member;
  /** All members, those who are away too; undefined where the text does not give it. */
  readonly roster: Member | undefined;
  /** Whom percents are of that do not say it: as the first of them. */
  readonly usual: Voters;
}

/** `01 đại biểu không tán thành (bằng 0,23% tổng số đại biểu có mặt)`: the percent behind a part, of what it names. */
function* percentsOf(
  tokens: Tokens,
  mentions: readonly Mention[],
  parts: readonly Part[],
  bases: Bases,
): Generator<Relation> {
  for (const { of, m } of parts) {
    const percent = mentions[m + 1];
    // The percent behind a fraction is of its own two numbers.
    if (of.side || !percent || !isPercent(percent.figure)) continue;
    const base = baseBehind(tokens, percent, bases);
    if (base)
      yield {
        type: 'ratio',
        members: [{ ...of, role: 'value' }, base, member('percent', percent.figure)],
        complete: true,
      };
  }
}

const percentUsual = (tokens: Tokens, percent: Mention | undefined): Voters =>
  (percent && isPercent(percent.figure) && votersBehind(tokens, percent.next)) || 'present';

function baseBehind(tokens: Tokens, { next }: Mention, { present, roster, usual }: Bases): Member | undefined {
  const voters = votersBehind(tokens, next);
  if (voters === 'present') return present;
  if (voters === 'all') return roster;
  return roster || usual === 'all' ? undefined : present;
}
