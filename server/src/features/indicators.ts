import { type FigureInContext, figureAt, figuresOf, type Span, shift } from '../core/index.ts';
import type { Snapshot } from './feature.ts';

/** A figure that is said of something. */
export interface Said extends FigureInContext {
  readonly indicator: string;
}

/** None of a text that is not checked. */
export const saidFigures = ({ analysis, project }: Snapshot): Said[] =>
  analysis && !project.isIgnored
    ? [...figuresOf(analysis)].filter((figure): figure is Said => figure.indicator !== null)
    : [];

/** What is named at an offset of the text, or what the figure there is said of. */
export function indicatorAt({ analysis, text }: Snapshot, offset: number): string | null {
  if (!analysis || analysis.silent) return null;
  const block = analysis.blocks.findLast(({ at }) => at <= offset);
  const named = block?.what.figures
    .flatMap(({ indicator }) => (indicator ? [shift(indicator, block.at)] : []))
    .find(({ start, end }) => start <= offset && offset <= end);
  return named ? wordsOf(text, named) : (figureAt(analysis, offset)?.indicator ?? null);
}

/** Indicators are the same whatever their case, spacing and Unicode form. */
export const isSameIndicator = (a: string, b: string): boolean => folded(a) === folded(b);

/** Whether a name has all words of a query, written with or without their marks. */
export function answersTo(name: string, query: string): boolean {
  const [said, asked] = [folded(name), folded(query)];
  const plain = unmarked(said);
  return asked.split(' ').every((word) => said.includes(word) || (unmarked(word) === word && plain.includes(word)));
}

const folded = (words: string): string => words.normalize().toLowerCase().replace(/\s+/gu, ' ').trim();

/** `tỷ lệ hộ nghèo` → `ty le ho ngheo` */
const unmarked = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');

const wordsOf = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ');
