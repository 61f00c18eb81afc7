import type { Figure } from '../figures/figure.ts';
import { readFigures } from '../figures/index.ts';
import { isCountable } from '../figures/nouns.ts';
import { lex } from '../lex/lexer.ts';
import { type Tokens, TokenTable } from '../lex/token.ts';
import { isLonger } from '../text/length.ts';
import type { KnownUnit } from './table.ts';

/** The tokens of a text that stands for itself: the head of a column, a unit. */
export function tokensOf(text: string): Tokens {
  const tokens = new TokenTable();
  const block = { start: 0, end: text.length };
  lex(text, block, { tokens, format: 'plain' });
  return tokens;
}

/** What a unit written by itself (`Triệu đồng`, `%`, `tấn/ha`) makes of a number; undefined for other words. */
export function unitNamed(written: string): KnownUnit | undefined {
  const name = written
    .normalize('NFC')
    .trim()
    .replace(/^[(*_\s]+|[)*_.;,\s]+$/gu, '');
  if (name === '' || name.length > LONGEST) return undefined;
  const text = `1 ${name}`;
  const figures = readFigures(tokensOf(text)).sentences.flatMap(({ mentions }) => mentions.map(({ figure }) => figure));
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.span.start !== 0 || figure.span.end !== text.length) return undefined;
  return figure.value.shape === 'number' && MEASURED.has(figure.kind)
    ? {
        kind: figure.kind,
        unit: figure.unit,
        per: figure.per,
        counted: figure.counted,
        scale: figure.value.number.scale,
      }
    : undefined;
}

const LONGEST = 40;
const MEASURED: ReadonlySet<Figure['kind']> = new Set(['money', 'quantity', 'percent', 'percentage-point', 'multiple']);

/** The unit in the brackets, or behind the comma, with which a name ends: `Dân số (nghìn người)`, `Tổng vốn, tỷ đồng`. */
export function unitIn(written: string): KnownUnit | undefined {
  const name = written.normalize('NFC');
  if (/%\s*\)?\**$/u.test(name)) return unitNamed('%');
  const [, bracketed, behind] = /\(([^()]{1,40})\)\s*\**$|[,:-]\s*([^,:()-]{1,30})$/u.exec(name) ?? [];
  const unit = bracketed ?? behind;
  const named = unit === undefined ? undefined : unitNamed(unit.replace(CAPTION, ''));
  // Any words may stand in brackets: a noun must be one that is counted.
  return named?.counted && !isCountable(tokensOf(`1 ${named.unit}`), 1) ? undefined : named;
}

/** `Đơn vị: Triệu đồng` · `(ĐVT: tỷ đồng)` · `Đơn vị tính: người`: what is written behind it. */
export function unitOfCaption(line: string): string | undefined {
  if (isLonger(line, { start: 0, end: line.length }, LONGEST_CAPTION)) return undefined;
  const [caption] = CAPTION_AT_END.exec(line.normalize('NFC')) ?? [];
  return caption?.replace(CAPTION, '').replace(/[)*_.;\s]+$/u, '');
}

const LONGEST_CAPTION = 200;
const CAPTION = /^(?:đơn vị(?: tính)?|[đð]vt)\s*[:：]\s*/iu;
const CAPTION_AT_END = /(?:đơn vị(?: tính)?|[đð]vt)\s*[:：][^:\n]{1,60}$/iu;
