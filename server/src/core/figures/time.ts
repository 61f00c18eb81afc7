import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { integerAt, isGlued, two, within } from './calendar.ts';
import { defineKind, found, type Mention } from './figure.ts';

/** `11:39` · `8h30` · `14 giờ 30` · `lúc 9 giờ` */
export const time = defineKind({ id: 'time', numbers: { behind: ['h', 'giờ'], joins: [':'] }, read });

const HOUR = key('giờ');
const H = key('h');
const MINUTE = key('phút');
const AT = keySet(['lúc', 'hồi', 'vào', 'trước', 'sau']);
const DAY = key('ngày');

function read(tokens: Tokens, i: number): Mention | undefined {
  const hour = integerAt(tokens, i);
  if (!within(hour, 0, 24)) return undefined;
  const colon = isGlued(tokens, i + 1, ':');
  const h = tokens.key(i + 1) === H && !tokens.spaced(i + 1);
  const worded = tokens.key(i + 1) === HOUR;
  if (!colon && !h && !worded) return undefined;
  const minute =
    tokens.kind(i + 2) === TokenKind.number && (worded || !tokens.spaced(i + 2)) ? integerAt(tokens, i + 2) : undefined;
  if (within(minute, 0, 59)) {
    const next = tokens.key(i + 3) === MINUTE ? i + 4 : i + 3;
    return found('time', tokens, i, next, { shape: 'text', text: `${two(hour)}:${two(minute)}` });
  }
  // `đến 24 giờ ngày 31/12` is a time of that day.
  const isAt = AT.has(tokens.key(i - 1)) || (tokens.key(i + 2) === DAY && tokens.kind(i + 3) === TokenKind.number);
  if (colon || (worded && !isAt)) return undefined;
  return found('time', tokens, i, i + 2, { shape: 'text', text: `${two(hour)}:00` });
}
