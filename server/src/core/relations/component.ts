import type { Mention } from '../figures/figure.ts';
import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { words } from './cues.ts';
import { tradeSide } from './trade-side.ts';

/** A part of a whole that is divided in one of the ways that everybody knows. */
export type Component =
  | ('out' | 'in')
  | ('agriculture' | 'industry' | 'services' | 'taxes')
  | ('state' | 'outside' | 'foreign' | 'domestic')
  | ('urban' | 'rural')
  | ('Q1' | 'Q2' | 'Q3' | 'Q4');

/** The components that together are all of a whole; product taxes may be left out of the three sectors. */
const WHOLES: readonly (readonly Component[])[] = [
  ['out', 'in'],
  ['agriculture', 'industry', 'services'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['state', 'outside', 'foreign'],
  ['domestic', 'foreign'],
  ['urban', 'rural'],
];

/** The whole that these components are all of; undefined where one is missing. */
export const wholeOf = (components: readonly (Component | undefined)[]): readonly Component[] | undefined =>
  WHOLES.find((whole) => whole.every((one) => components.includes(one)));

/** Whether a component takes part in a whole. */
export const isOfWhole = (whole: readonly Component[], one: Component | undefined): boolean =>
  one !== undefined && (whole.includes(one) || (one === 'taxes' && whole.includes('services')));

/** The component that the words before `mention`, from token `from` on, name; undefined where it is none, or several. */
export function componentBefore(
  tokens: Tokens,
  { from, mention, mentions }: { from: number; mention: Mention; mentions: readonly Mention[] },
): Component | undefined {
  const side = tradeSide(tokens, from, mention);
  let named: Component | 'several' | undefined = side === 'out' || side === 'in' ? side : undefined;
  for (let i = from; i < mention.first; i++) {
    if (EXCEPT.has(tokens.key(i)) && EXCEPTED.has(tokens.key(i + 1))) return undefined;
    const name = NAMES.at(tokens, i);
    if (name?.what) named = withNamed(named, name.what);
    if (name) i = name.next - 1;
  }
  for (let m = 0; m < mentions.length; m++) {
    const { figure, first } = mentions[m] ?? mention;
    if (first >= mention.first) break;
    if (first < from || figure.kind !== 'period' || figure.value.shape !== 'text') continue;
    const quarter = /-(Q[1-4])$/u.exec(figure.value.text)?.[1];
    if (quarter) named = withNamed(named, quarter as Component);
  }
  return named === 'several' ? undefined : named;
}

const withNamed = (named: Component | 'several' | undefined, one: Component): Component | 'several' =>
  named === undefined || named === one ? one : 'several';

/** `không kể dầu thô`, `trừ dầu thô`: not all of what is named. */
const EXCEPT = words('không chưa');
const EXCEPTED = words('kể tính bao');

const NAMES = phraseTable<Component | null>([
  ['nông nghiệp', 'agriculture'],
  ['lâm nghiệp', 'agriculture'],
  ['ngư nghiệp', 'agriculture'],
  ['thủy sản', 'agriculture'],
  ['công nghiệp', 'industry'],
  ['xây dựng', 'industry'],
  ['dịch vụ', 'services'],
  ['thuế sản phẩm', 'taxes'],
  ['nhà nước', 'state'],
  ['ngân sách nhà nước', null],
  ['ngoài nhà nước', 'outside'],
  ['nước ngoài', 'foreign'],
  ['FDI', 'foreign'],
  ['trong nước', 'domestic'],
  ['thành thị', 'urban'],
  ['nông thôn', 'rural'],
]);
