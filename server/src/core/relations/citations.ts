import { type Figure, type Mention, mentionAt } from '../figures/figure.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { key } from '../text/vietnamese.ts';
import { isMark } from './cues.ts';
import { type BlockContext, defineRelation, type Member, type PlacedNote, type Relation } from './relation.ts';

/**
 * What a text says of documents, and of its own date: one number with two dates, a ground that is later than the text
 * (`Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020`), a deadline that is over when it is set (`hoàn thành trước ngày
 * 30/6/2021`). Its own date is the one of its head: `Hà Nội, ngày 15 tháng 7 năm 2022`.
 */
export const citations = defineRelation({ id: 'citations', notes: { days: 1 }, note, link });

interface Note {
  /** The date of the text itself. */
  readonly issued?: Figure;
  readonly cited: readonly Cited[];
  readonly deadlines: readonly Figure[];
}

interface Cited {
  readonly number: Figure;
  readonly date: Figure;
  /** Stands for who issued it, as far as that is said behind the date; 0 where it is not. */
  readonly issuer: number;
  /** The text rests on it. */
  readonly isGround: boolean;
}

function note({ tokens, sentences }: BlockContext): Note | undefined {
  const cited: Cited[] = [];
  const deadlines: Figure[] = [];
  const isGround = beginsWithGround(tokens);
  let issued: Figure | undefined;
  for (const { first, mentions } of sentences)
    for (const [m, mention] of mentions.entries()) {
      if (!isDay(mention.figure)) continue;
      const before = mentionAt(mentions, m - 1);
      if (before && isDated(tokens, before, mention))
        cited.push({
          number: before.figure,
          date: mention.figure,
          issuer: issuerBehind(tokens, mention.next),
          isGround,
        });
      else if (isDeadline(tokens, first, mention.first)) deadlines.push(mention.figure);
      else if (isOfHead(tokens, mention)) issued = mention.figure;
    }
  if (!issued && cited.length + deadlines.length === 0) return undefined;
  return { cited, deadlines, ...(issued && { issued }) };
}

const textOf = ({ value }: Figure): string => (value.shape === 'text' ? value.text : '');

const isDay = (figure: Figure): boolean => figure.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(textOf(figure));

const GROUND = [key('căn'), key('cứ')] as const;
/** What stands about a line without saying anything: emphasis, the edges of cells. */
const DECORATION = '*_|';

function beginsWithGround(tokens: Tokens): boolean {
  let i = 0;
  while (isMark(tokens, i, DECORATION)) i++;
  return tokens.key(i) === GROUND[0] && tokens.key(i + 1) === GROUND[1];
}

/** Words between a document's number and its date. */
const ISSUING = keySet('của chính phủ bộ trưởng thủ tướng quốc hội ủy ban thường vụ tỉnh hđnd ubnd tài ban hành ký');
const LONGEST_ISSUER = 6;

/** `Quyết định số 15/QĐ-UBND ngày 10/3/2021`: a number with a symbol, and right behind it its date. */
function isDated(tokens: Tokens, { figure, next }: Mention, date: Mention): boolean {
  if (figure.kind !== 'identifier' || date.first - next > LONGEST_ISSUER) return false;
  const number = textOf(figure);
  if (!/^\d+[a-z]?[-/](?:.*[-/])?\p{Lu}/u.test(number)) return false;
  // A date of another year than its number has is wrong by itself.
  const year = yearOf(number);
  if (year && !textOf(date.figure).startsWith(year)) return false;
  for (let i = next; i < date.first; i++) if (!ISSUING.has(tokens.key(i)) && !isMark(tokens, i, ',(')) return false;
  return true;
}

const OF = key('của');
const MOST_WORDS = 6;

/** The first words of `của Ủy ban nhân dân tỉnh`, as one number. */
function issuerBehind(tokens: Tokens, i: number): number {
  if (tokens.key(i) !== OF) return 0;
  let issuer = 1;
  for (let k = i + 1; k <= i + MOST_WORDS && tokens.kind(k) === TokenKind.word; k++)
    issuer = (issuer * 31 + tokens.key(k)) % 2 ** 40;
  return issuer;
}

const DUE = phraseSet(
  'hoàn thành trước, xong trước, hoàn thành xong trước, hoàn thành chậm nhất, chậm nhất, muộn nhất',
);
/** Words between them and the date. */
const BEFORE_DATE = keySet('ngày là vào đến trong hết');
const DONE = keySet('đã được nếu sinh từng');
const LONGEST_ORDER = 24;

/** Whether the date at token `i` is until when something is to be done; what was done, or may have been, is none. */
function isDeadline(tokens: Tokens, sentence: number, i: number): boolean {
  const least = Math.max(sentence, i - LONGEST_ORDER);
  let from = i - 1;
  while (from >= least && BEFORE_DATE.has(tokens.key(from))) from--;
  const isDue =
    [1, 2, 3].some((back) => DUE.at(tokens, from + 1 - back)?.next === from + 1) || isTwoWords(tokens, from);
  if (!isDue) return false;
  for (let k = least; k < i; k++) if (DONE.has(tokens.key(k))) return false;
  return true;
}

const [BY, FINISHED, LAST] = [key('trước'), keySet('thành xong'), key('nhất')];
/** `hoàn thành việc sáp nhập trước ngày …` */
function isTwoWords(tokens: Tokens, from: number): boolean {
  if (tokens.key(from) !== BY && tokens.key(from) !== LAST) return false;
  for (let k = from - 1; k > from - LONGEST_ORDER && !isMark(tokens, k, ',;.'); k--)
    if (FINISHED.has(tokens.key(k))) return tokens.key(from) === BY;
  return false;
}

/** How long a line may be that only says where and when a text was made. */
const LONGEST_HEAD = 24;

/** `Hà Nội, ngày 15 tháng 7 năm 2022`: behind a name and a comma, and nothing else in its line or cell. */
function isOfHead(tokens: Tokens, { first, next }: Mention): boolean {
  if (!isMark(tokens, first - 1, ',') || first > LONGEST_HEAD) return false;
  if (next < tokens.count && !tokens.lineStart(next) && !isMark(tokens, next, DECORATION)) return false;
  let i = first - 2;
  while (tokens.capital(i) || isMark(tokens, i, '.-–')) {
    if (tokens.lineStart(i)) return true;
    i--;
  }
  return i < first - 2 && (i < 0 || isMark(tokens, i, DECORATION));
}

/** The head of a text is among its first blocks. */
const HEAD = 16;

function* link(notes: readonly PlacedNote<Note>[]): Generator<Relation> {
  let issued: Member | undefined;
  const dated = new Map<string, { cited: Cited; at: number }>();
  for (const { note: found, at, block } of notes) {
    if (!issued && block < HEAD && found.issued) issued = { role: 'issued', figure: found.issued, at };
    for (const cited of found.cited) {
      const key = keyOf(cited);
      const before = dated.get(key);
      if (before)
        yield relation(
          { role: 'number', figure: cited.number, at },
          { role: 'first', figure: before.cited.date, at: before.at },
          { role: 'again', figure: cited.date, at },
        );
      else dated.set(key, { cited, at });
      if (issued && cited.isGround)
        yield relation({ role: 'number', figure: cited.number, at }, { role: 'date', figure: cited.date, at }, issued);
    }
    if (issued) for (const figure of found.deadlines) yield relation({ role: 'deadline', figure, at }, issued);
  }
}

const relation = (...members: readonly Member[]): Relation => ({ type: 'citation', members, complete: true });

/** `178/2024/NĐ-CP` has its year, `15/NQ-HĐND` none. */
const yearOf = (number: string): string | undefined => /^\d+[a-z]?\/(\d{4})\//iu.exec(number)?.[1];

/** Symbols of bodies that there is one of in the country: their number and year are of one document. */
const CENTRAL = /(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|TT-B\p{Lu}+|QH\d+|TW|TTLT.*)$/u;

/** What is one document: numbers begin anew each year, and with each body. */
function keyOf({ number, date, issuer }: Cited): string {
  const text = textOf(number).replace(/\s+/gu, '').toUpperCase();
  const year = yearOf(text) ?? textOf(date).slice(0, 4);
  return `${text} ${year} ${CENTRAL.test(textOf(number)) ? '' : issuer}`;
}
