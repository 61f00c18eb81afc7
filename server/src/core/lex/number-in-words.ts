import { decimalPlaces, type Rational, tenTo } from '../math/rational.ts';

/**
 * A number in Vietnamese words: 46300000 → `bốn mươi sáu triệu ba trăm nghìn`, 6.01 → `sáu phẩy không một`,
 * −5 → `âm năm`. What no finite decimal writes is a fraction: `một phần ba`.
 */
export function numberInWords({ n, d }: Rational): string {
  if (n < 0n) return `âm ${numberInWords({ n: -n, d })}`;
  const places = decimalPlaces(d);
  if (places === undefined) return `${wholeInWords(n)} phần ${wholeInWords(d)}`;
  const decimals = [...String(((n % d) * tenTo(places)) / d).padStart(places, '0')];
  const whole = wholeInWords(n / d);
  return places === 0 ? whole : `${whole} phẩy ${decimals.map((digit) => NAMES[Number(digit)]).join(' ')}`;
}

const NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const AFTER_TENS: Readonly<Record<number, string>> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };
const BILLION = 1_000_000_000n;

/** Groups of three digits under `tỷ`, `triệu`, `nghìn`; what is above a billion is so many `tỷ`. */
function wholeInWords(n: bigint): string {
  if (n === 0n) return 'không';
  const words = n >= BILLION ? [`${wholeInWords(n / BILLION)} tỷ`] : [];
  const rest = Number(n % BILLION);
  const [millions, thousands, ones] = [Math.floor(rest / 1e6), Math.floor(rest / 1e3) % 1000, rest % 1000];
  const say = (group: number): string => groupInWords(group, { full: words.length > 0 });
  if (millions > 0) words.push(`${say(millions)} triệu`);
  if (thousands > 0) words.push(`${say(thousands)} nghìn`);
  // `một triệu hai trăm` would be taken for 1.200.000.
  else if (words.length > 0 && ones >= 100) words.push('không nghìn');
  if (ones > 0) words.push(say(ones));
  return words.join(' ');
}

/** 1 to 999; `full` for a group behind others, which names its hundreds in any case. */
function groupInWords(group: number, { full }: { full: boolean }): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const words: (string | undefined)[] = full || hundreds > 0 ? [NAMES[hundreds], 'trăm'] : [];
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(NAMES[tens], 'mươi');
  if (tens === 1 && ones === 5) words.push('lăm');
  else if (ones > 0) words.push((tens > 1 && AFTER_TENS[ones]) || NAMES[ones]);
  return words.join(' ');
}
