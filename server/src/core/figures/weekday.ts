import { phraseTable } from '../lex/phrases.ts';
import type { Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';
import { integerAt, isGlued, isMark, within } from './calendar.ts';

/** Days of the week by their names, Sunday the first: `thứ Hai` is 2. */
const NAMES: readonly (readonly [string, number])[] = [
  ['chủ nhật', 1],
  ['thứ hai', 2],
  ['thứ ba', 3],
  ['thứ tư', 4],
  ['thứ năm', 5],
  ['thứ sáu', 6],
  ['thứ bảy', 7],
  ['thứ bẩy', 7],
];
const DAYS = phraseTable(NAMES);
const [DAY, MONTH] = [key('ngày'), key('tháng')];

export const WEEKDAYS = NAMES.map(([name]) => name);

/**
 * `thứ Tư, ngày 8/2/2023` · `Chủ nhật (12/2)`: the token behind a day of the week in words that begins at token `i`.
 * Undefined where no date stands right behind it, as `thứ tư` is an ordinal too.
 */
export function pastWeekday(tokens: Tokens, i: number): number | undefined {
  const next = DAYS.at(tokens, i)?.next;
  if (next === undefined) return undefined;
  const behind = isMark(tokens, next, ',(') ? next + 1 : next;
  const date = tokens.key(behind) === DAY ? behind + 1 : behind;
  if (!within(integerAt(tokens, date), 1, 31)) return undefined;
  const isDate =
    tokens.key(date + 1) === MONTH || (isGlued(tokens, date + 1, '/-.') && integerAt(tokens, date + 2) !== undefined);
  return isDate ? next : undefined;
}

/** Which day of the week a name is, Sunday the first: of `Thứ 3` and `thứ Ba`, 3; undefined for no such name. */
export function weekdayOf(name: string): number | undefined {
  const digit = Number(/\s([2-7])$/.exec(name)?.[1]);
  if (digit) return digit;
  const words = name.split(/\s+/u).map(key).join();
  return NAMES.find(([one]) => one.split(' ').map(key).join() === words)?.[1];
}
