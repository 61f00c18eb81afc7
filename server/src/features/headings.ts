import type { Analysis, Facts, Placed, Span } from '../core/index.ts';

/** A line that names what follows it. */
export interface Heading {
  /** 1 is the highest. */
  readonly level: number;
  /** Of its words, without the marks of Markdown. */
  readonly span: Span;
}

/**
 * The headings of a text by their blocks. Markdown marks its own; in plain text they are told by their numbering, as
 * administrative texts use it (Nghị định 30/2020/NĐ-CP, Phụ lục I): `Phần`, `Chương`, `Mục`, `I.`, `1.`, `1.1.`, `a)`;
 * or by capitals. A line that ends like a sentence is none.
 */
export function headingsIn({ blocks, text, format }: Analysis): ReadonlyMap<Placed<Facts>, Heading> {
  const headings = new Map<Placed<Facts>, Heading>();
  for (const block of blocks) {
    const heading = headingOf(block, text, format === 'markdown');
    if (heading) headings.set(block, heading);
  }
  return headings;
}

function headingOf(
  { what: { length, role }, at }: Placed<Facts>,
  text: string,
  isMarkdown: boolean,
): Heading | undefined {
  const [line = ''] = text.slice(at, at + Math.min(length, LONGEST + 1)).split(/\r?\n/u, 1);
  const said = line.trim();
  if (line.length > LONGEST || said === '') return undefined;
  const start = at + line.indexOf(said);
  if (role === 'heading') {
    const [marks = ''] = /^#+\s*/u.exec(said) ?? [];
    const words = said.replace(/\s+#+$/u, '');
    if (words.length <= marks.length) return undefined;
    return { level: marks.trim().length, span: { start: start + marks.length, end: start + words.length } };
  }
  if (isMarkdown || role === 'row' || /[.;:,!?…]/u.test(said.replace(NUMBER, ''))) return undefined;
  const level = LEVELS.findIndex((pattern) => pattern.test(said));
  // A sentence that goes on in the next line is none.
  if (level < 0 || /^\s*[\p{Ll}\d]/u.test(text.slice(at + line.length, at + Math.min(length, line.length + 9))))
    return undefined;
  return { level: level + 1, span: { start, end: start + said.length } };
}

/** A heading of more characters is a paragraph. */
const LONGEST = 200;

/** What stands before a heading's words: `II.`, `1.2.`, `a)`. */
const NUMBER = /^(?:[IVXLC]{1,6}[.)]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[a-zđ]\))(?=\s)/u;

/** From the highest level down. */
const LEVELS: readonly RegExp[] = [
  /^(?:Phần|PHẦN|Chương|CHƯƠNG|Phụ lục|PHỤ LỤC)\s/u,
  /^(?:Mục|MỤC)\s/u,
  /^[IVXLC]{1,6}[.)]\s/u,
  /^(?=\P{Ll}{8,}$)\D*$/u,
  /^\d{1,2}[.)]\s/u,
  /^\d{1,2}\.\d{1,2}[.)]?\s/u,
  /^\d{1,2}\.\d{1,2}\.\d{1,2}[.)]?\s/u,
  /^[a-zđ]\)\s/u,
];
