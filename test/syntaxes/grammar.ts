import { CURRENCY_SYMBOLS, CURRENCY_WORDS } from '../../server/src/core/figures/currencies.ts';
import { SCALE_WORDS } from '../../server/src/core/lex/amount.ts';
import { any, capturing, longestFirst, oneOf, SPACE, SPACES, word, wordEnd, wordStart } from './patterns.ts';

/**
 * The grammar that is injected into plain text and Markdown: it colours percentages, money and dates before the server
 * is up. It is conservative: what only the whole sentence decides (`11/12`, bare `10 tỷ`) is the server's to colour.
 * Units come from the core's tables.
 */
export const figuresGrammar = () => ({
  $comment: 'Derived by test/syntaxes/grammar.test.ts from the tables of the core: UPDATE=1 writes it.',
  scopeName: 'text.vi-plan.figures',
  injectionSelector: HOSTS.map((host) => `${host} ${NOT_READ}`).join(', '),
  patterns: [{ include: '#percentage-point' }, { include: '#percent' }, { include: '#money' }, { include: '#date' }],
  repository: {
    'percentage-point': rule('percentage-point', mention(POINTS)),
    percent: rule('percent', mention(PERCENT)),
    money: {
      patterns: [
        rule('money', mention(MONEY)),
        // `$50` · `€1,5 triệu`
        rule('money', `${BEFORE_NUMBER}${SYMBOL}${NUMBER}${SCALES}{0,2}${wordEnd}`),
      ],
    },
    date: {
      patterns: [
        // `ngày 25 tháng 10 năm 2022` · `mùng 6 tháng 4` · `ngày 8 tháng 3/2021`
        rule(
          'date',
          `${DAY_WORD}${DAY}${SPACES}${word('tháng')}${SPACES}${MONTH}(?:(?:${SPACES}${word('năm')}${SPACES}|/)\\d{4})?${NO_MORE}`,
        ),
        // `ngày 07/01/2021` · `ngày 11/12` · `ngày 22.4` · `ngày 17-12`
        rule('date', `${DAY_WORD}${numericDate('?')}`),
        // `Chiều 11/12`: the time of day announces a date, and is no part of it.
        {
          match: `${wordStart}${any(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'hôm'])}${SPACES}${capturing(numericDate('?'))}`,
          captures: { 1: { name: scope('date') } },
        },
        // `07/01/2021` · `25.10.2022`
        rule('date', `${BEFORE_NUMBER}${numericDate('')}`),
      ],
    },
  },
});

/** A host to be injected into: VS Code has none for plain text. */
export const plainGrammar = (scopeName: string) => ({ scopeName, patterns: [] });

const HOSTS = ['text.plain', 'text.html.markdown'];

/** Code, front matter, links and comments are not read. */
const NOT_READ = [
  ...['comment', 'markup.raw', 'markup.fenced_code', 'markup.inline.raw', 'markup.underline.link'],
  ...['meta.embedded', 'meta.tag'],
]
  .map((name) => `-${name}`)
  .join(' ');

const scope = (kind: string): string => `constant.numeric.${kind}.vi-plan`;
const rule = (kind: string, match: string) => ({ name: scope(kind), match });

/** No letter, nor an earlier part of a number (`1.1.2`, `11/12`), stands before. */
const BEFORE_NUMBER = '(?<![\\p{L}\\p{M}\\p{N}_])(?<!\\p{N}[.,/–-])';
const NO_MORE = '(?![\\p{L}\\p{M}\\p{N}]|[/.-]\\d)';
/** Taken possessively: a run of n digits costs n steps. */
const NUMBER = '(?>\\d++(?:[.,]\\d++)*+)';
const SIGN = `(?:[-−–+]|[≥≤<>~≈]${SPACE})?+`;

const AND = any(['và', 'hoặc', 'hay']);
const RANGE = `(?:${SPACE}[-–—~÷]${SPACE}|${SPACES}${any(['đến', 'tới'])}${SPACES})`;
const NEXT = `(?:${SPACE}[;,]${SPACES}|${SPACES}${AND}${SPACES})`;
const LAST = `(?:${SPACE};${SPACES}|${SPACES}${AND}${SPACES})`;
const LONGEST_LIST = 6;

/** `46,3` · `-3,18` · `≥82` · `6,6 – 6,8` · `từ 2 đến 2,5` with a unit, or a number of a list that ends in one: `41,5; 30,2 và 28,3%`. */
function mention(unit: string): string {
  const range = `(?:${word('từ')}${SPACES})?${SIGN}${NUMBER}(?:${unit})?${RANGE}${SIGN}${NUMBER}(?:${unit})`;
  const single = `${SIGN}${NUMBER}(?:${unit})`;
  const listed = `${SIGN}${NUMBER}(?=(?:${NEXT}${NUMBER}){0,${LONGEST_LIST}}${LAST}${NUMBER}(?:${unit}))`;
  return `${BEFORE_NUMBER}(?:${range}|${single}|${listed})`;
}

/** `/năm` · `/người` · `/m2` */
const PER = '(?:/\\p{L}[\\p{L}\\p{M}]*+\\d?)?+';
const IN_WORDS = `${SPACES}${word('phần trăm')}`;
const PERCENT = `(?:${SPACE}[%％]|${IN_WORDS})${PER}`;
const POINTS = `${SPACES}${word('điểm')}(?:${SPACE}%|${IN_WORDS})`;

/** `nghìn tỷ` · `tỷ` glued to a currency · `tr.` */
const SCALES = `(?:${SPACE}${oneOf(longestFirst(SCALE_WORDS.map(([name]) => name)))})`;
/** Words that begin with a currency's spelling and are none: `26 đồng chí`, `4 đô thị`. */
const NO_CURRENCY = `(?!${any(
  'đồng chí,đồng bào,đồng đội,đồng hồ,đồng nghiệp,đồng dân,đồng hương,đồng phạm,đồng minh,đô thị,đô vật'.split(','),
)})`;
const SYMBOL = oneOf(CURRENCY_SYMBOLS.map(([symbol]) => symbol));
const CURRENCY = `(?:${NO_CURRENCY}${any(longestFirst(CURRENCY_WORDS.map(([name]) => name)))}|${SYMBOL})`;
const PARTS = `${SCALES}{0,3}(?:${SPACES}${NUMBER}${SCALES}{1,2}){0,3}`;
const MONEY = `(?:${PARTS}${SPACE}|${SCALES}{1,3}\\.)${CURRENCY}${PER}`;

const DAY_WORD = `${wordStart}${any(['ngày', 'mùng', 'mồng'])}${SPACES}`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';

/** A date in digits, its year optional (`?`) or not: the same separator throughout. */
function numericDate(year: '?' | ''): string {
  const forms = ['/', '\\.', '-'].map((mark) => `${DAY}${mark}${MONTH}(?:${mark}\\d{4})${year}`);
  return `(?:${forms.join('|')})${NO_MORE}`;
}
