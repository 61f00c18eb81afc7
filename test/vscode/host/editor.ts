import type { Page } from 'playwright-core';

/** A row of the editor as it is drawn; a wrapped line has several. `edges` are each character's left and right. */
export interface Row {
  text: string;
  top: number;
  bottom: number;
  edges: { left: number; right: number }[];
}

/** What lies over or in the text: a squiggle, a background, an inline style, a text put before or after. */
export interface Mark {
  className: string;
  /** The characters that it covers; empty for a text that only stands before or after something. */
  text: string;
  /** The text that the decoration itself brings (`contentText`). */
  content: string;
  color: string;
  background: string;
  border: string;
  decoration: string;
}

/** The visible rows of the active editor, top to bottom. */
export function visibleRows(page: Page): Promise<Row[]> {
  return page.evaluate(() => {
    const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
    return [...(editor?.querySelectorAll('.view-lines > .view-line') ?? [])]
      .map((line) => {
        const box = line.getBoundingClientRect();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        const edges: { left: number; right: number }[] = [];
        let text = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const data = node.nodeValue ?? '';
          for (let at = 0; at < data.length; at++) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { left, right } = range.getBoundingClientRect();
            edges.push({ left, right });
          }
          text += data;
        }
        return {
          text: text.replaceAll('\u00a0', ' ').replaceAll('\u200c', ''),
          top: box.top,
          bottom: box.bottom,
          edges,
        };
      })
      .sort((one, other) => one.top - other.top);
  });
}

/** The marks of the active editor whose class matches `pattern` (the source of a regular expression), in text order. */
export async function visibleMarks(page: Page, pattern: RegExp): Promise<Mark[]> {
  const [rows, found] = await Promise.all([visibleRows(page), rawMarks(page, pattern.source)]);
  return found
    .map(({ box, ...mark }) => ({ ...mark, text: covered(rows, box), box }))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
    .map(({ box, ...mark }) => mark);
}

/** The middle of `text` on the screen, or undefined when it is not drawn. A text may run over the rows of one line. */
export function middleOf(rows: readonly Row[], text: string): { x: number; y: number } | undefined {
  const start = rows
    .map((row) => row.text)
    .join('')
    .indexOf(text);
  if (start < 0) return undefined;
  let at = start + Math.floor((text.length - 1) / 2);
  for (const row of rows) {
    const edge = row.edges[at];
    if (edge && at < row.text.length) return { x: (edge.left + edge.right) / 2, y: (row.top + row.bottom) / 2 };
    at -= row.text.length;
  }
  return undefined;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function covered(rows: readonly Row[], box: Box): string {
  const middle = (box.top + box.bottom) / 2;
  const row = rows.find(({ top, bottom }) => top <= middle && middle < bottom);
  const inside = ({ left, right }: { left: number; right: number }) =>
    box.left <= (left + right) / 2 && (left + right) / 2 < box.right;
  return row ? [...row.text].filter((_, at) => inside(row.edges[at] ?? { left: -1, right: -1 })).join('') : '';
}

function rawMarks(page: Page, pattern: string): Promise<(Omit<Mark, 'text'> & { box: Box })[]> {
  return page.evaluate((source) => {
    const wanted = new RegExp(source);
    const editor = document.querySelector('.editor-group-container.active .editor-instance .monaco-editor');
    const unquoted = (content: string) => (/^".*"$/s.test(content) ? content.slice(1, -1).replaceAll('\\"', '"') : '');
    return [...(editor?.querySelectorAll('.view-overlays *, .view-lines *') ?? [])]
      .filter((element) => wanted.test(element.className))
      .map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const brought = ['::before', '::after'].map((part) => unquoted(getComputedStyle(element, part).content));
        return {
          className: element.className,
          content: brought.join(''),
          color: style.color,
          background: style.backgroundColor,
          border: style.border,
          decoration: style.textDecorationLine,
          box: { left, right, top, bottom },
        };
      });
  }, pattern);
}
