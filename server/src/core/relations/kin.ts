import type { Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import type { KeySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { words } from './cues.ts';

/** Things under nouns of their own that are all of what another noun counts. */
interface Kin {
  /** First words of the nouns that count them together. */
  readonly of: KeySet;
  /** Their own. */
  readonly parts: KeySet;
}

const KIN: readonly Kin[] = [
  { of: words('đơn địa đvhc'), parts: words('xã phường thị đặc huyện quận thành') },
  { of: words('huân huy bằng giấy kỷ danh cờ giải lượt gương suất'), parts: words('tập cá') },
  { of: words('vị chức lãnh cán người'), parts: words('cấp trưởng phó') },
  {
    of: words('người cá đại cán công viên học sinh lao nhân đoàn giáo thí đảng ứng vận hội thanh'),
    parts: words('nam nữ'),
  },
];

/**
 * Whether things are all of a total by what they are: `xã` and `phường` of `đơn vị hành chính`, `tập thể` and `cá nhân` of
 * `Bằng khen`, `nam` and `nữ` of `đại biểu`. The nouns are given by the keys of their first words.
 */
export const areKin = (total: number, parts: readonly number[]): boolean =>
  parts.length > 1 && KIN.some((kin) => kin.of.has(total) && parts.every((part) => kin.parts.has(part)));

/** Names of two kinds of one thing that leave no third, by the pair that they are of. */
const PAIRED = phraseTable([
  ['nam', 1],
  ['nữ', -1],
  ['thành thị', 2],
  ['nông thôn', -2],
  ['khách quốc tế', 3],
  ['khách nội địa', -3],
]);
const FILLERS = words('là có đạt ước khoảng hơn gần trên');

/** `nam 120 người, nữ 130 người` · `khách quốc tế đạt 1,2 triệu lượt, khách nội địa 4,3 triệu lượt`: one is what the other is not. */
export function arePaired(tokens: Tokens, list: readonly Mention[]): boolean {
  const [a, b] = list.map((one) => kindOf(tokens, one));
  return list.length === 2 && a !== undefined && b !== undefined && a + b === 0;
}

/** Words before the name of a kind, or the number of it, by which it is a kind of all that was named before. */
const OPENING = words('đó này gồm có số dân lao động và');
const AND = key('và');
const LONGEST = 3;

/** The name of its kind that stands right before an amount, or behind it with nothing more. */
function kindOf(tokens: Tokens, { first, next }: Mention): number | undefined {
  const behind = PAIRED.at(tokens, next);
  if (behind) {
    const isAll = tokens.kind(behind.next) !== TokenKind.word || tokens.key(behind.next) === AND;
    return isAll && opens(tokens, first - 1) ? behind.what : undefined;
  }
  let end = first;
  while (end > first - 2 && FILLERS.has(tokens.key(end - 1))) end--;
  for (let i = end - LONGEST; i < end; i++) {
    const kind = PAIRED.at(tokens, i);
    if (kind?.next === end) return opens(tokens, i - 1) ? kind.what : undefined;
  }
  return undefined;
}

const opens = (tokens: Tokens, i: number): boolean => tokens.kind(i) !== TokenKind.word || OPENING.has(tokens.key(i));
