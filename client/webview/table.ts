/** The page of the figure table. */
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { TableValue } from '../../server/src/protocol.ts';
import {
  asCsv,
  asText,
  type Column,
  chosen,
  comparable,
  type Line,
  linesOf,
  type Order,
  periodName,
  shareOfPlan,
} from './lines.ts';
import type { Asked, Shown, Words } from './messages.ts';
import { bars, trend } from './pictures.ts';

declare function acquireVsCodeApi(): { readonly postMessage: (asked: Asked) => void };

const { postMessage } = acquireVsCodeApi();
let shown: Shown | undefined;
let filter = '';
let order: Order | null = null;

addEventListener('message', ({ data }: MessageEvent<Shown>) => {
  shown = data;
  document.documentElement.lang = data.locale;
  draw(data);
});
postMessage({ ask: 'table' });

/** The page around the rows is drawn once, so that what has the focus keeps it. */
function draw({ words, table }: Shown): void {
  if (!document.querySelector('table')) document.body.replaceChildren(tools(words), status(), tableFrame());
  const field = document.querySelector<HTMLInputElement>('vscode-textfield');
  field?.setAttribute('placeholder', words.filter);
  field?.setAttribute('label', words.filter);
  drawRows();
  document.querySelector('h1')?.replaceChildren(`${words.title} (${table.texts} ${words.document})`);
}

function tools(words: Words): HTMLElement {
  const field = element('vscode-textfield', { id: 'filter', 'aria-label': words.filter });
  field.addEventListener('input', () => {
    filter = (field as HTMLInputElement).value;
    drawRows();
  });
  const button = (label: string, isSecondary: boolean, press: () => void): HTMLElement => {
    const made = element('vscode-button', isSecondary ? { secondary: '' } : {}, label);
    made.addEventListener('click', press);
    return made;
  };
  return element(
    'header',
    {},
    element('h1', {}),
    element(
      'div',
      { role: 'toolbar', class: 'tools', 'aria-label': words.title },
      ...[field, button(words.review, false, () => postMessage({ ask: 'review' }))],
      button(words.copy, true, () => postMessage({ ask: 'copy', text: asText(visible(), heads()) })),
      button(words.save, true, () => postMessage({ ask: 'save', text: asCsv(visible(), heads()) })),
    ),
  );
}

const status = (): HTMLElement => element('p', { role: 'status', id: 'status' });
const tableFrame = (): HTMLElement => element('table', {}, element('thead', {}), element('tbody', {}));

const visible = (): readonly Line[] => (shown ? chosen(linesOf(shown.table.rows), filter, order) : []);
const heads = (): string[] => {
  const { words } = shown ?? {};
  if (!words) return [];
  const { indicator, place, period, reached, planned, document: text } = words;
  return [indicator, place, period, '', reached, `${reached} (=)`, planned, `${planned} (=)`, text];
};

const COLUMNS: readonly Column[] = ['indicator', 'place', 'period', 'reached', 'planned'];

function drawRows(): void {
  if (!shown) return;
  const { words, table, locale } = shown;
  const lines = visible();
  const text =
    table.rows.length === 0
      ? words.none
      : lines.length === 0
        ? words.noMatch
        : words.count.replace('#', String(lines.length));
  document
    .querySelector('#status')
    ?.replaceChildren(table.more > 0 ? `${text} ${words.more.replace('#', String(table.more))}` : text);
  document.querySelector('thead')?.replaceChildren(headRow(words));
  const longest = longestOf(lines);
  document.querySelector('tbody')?.replaceChildren(
    ...lines.map((line, n) => {
      const isFirst = lines[n - 1]?.row !== line.row;
      return bodyRow(line, { words, locale, isFirst, longest: longest.get(line.row) ?? 0, all: lines });
    }),
  );
}

function headRow(words: Words): HTMLElement {
  const sortable = COLUMNS.map((column) => {
    const isSorted = order?.by === column;
    const mark = isSorted ? (order?.isDown ? ' ▼' : ' ▲') : '';
    const button = element('button', { type: 'button' }, `${words[column]}${mark}`);
    button.addEventListener('click', () => {
      order = isSorted ? (order?.isDown ? null : { by: column, isDown: true }) : { by: column, isDown: false };
      drawRows();
      document.querySelectorAll<HTMLElement>('thead button')[COLUMNS.indexOf(column)]?.focus();
    });
    const sorted = isSorted ? (order?.isDown ? 'descending' : 'ascending') : 'none';
    return element('th', { scope: 'col', 'aria-sort': sorted }, button);
  });
  const others = [words.share, words.picture, words.trend].map((word) => element('th', { scope: 'col' }, word));
  return element('tr', {}, ...sortable, ...others);
}

interface Around {
  readonly words: Words;
  readonly locale: Shown['locale'];
  readonly isFirst: boolean;
  readonly longest: number;
  readonly all: readonly Line[];
}

function bodyRow(line: Line, { words, locale, isFirst, longest, all }: Around): HTMLElement {
  const { row, period, reached, planned } = line;
  const share = shareOfPlan(line);
  const picture = bars(line, longest);
  const plot = isFirst
    ? trend(comparable(all.filter((other) => other.row === row && other.drawn.reached !== null)))
    : null;
  return element(
    'tr',
    isFirst ? { class: 'first' } : {},
    element('th', { scope: 'row', class: isFirst ? '' : 'again' }, row.indicator),
    element('td', { class: isFirst ? '' : 'again' }, row.place ?? '–'),
    element('td', {}, periodName(period, locale)),
    element('td', { class: 'number' }, ...links(reached, words)),
    element('td', { class: 'number' }, ...links(planned, words)),
    element(
      'td',
      { class: 'number' },
      share === null ? '' : `${share.toLocaleString(locale, { maximumFractionDigits: 1 })}%`,
    ),
    element('td', {}, ...(picture ? [picture] : [])),
    element('td', {}, ...(plot ? [plot] : [])),
  );
}

/** Each value leads to its place in the text. */
const links = (values: readonly TableValue[], words: Words): Node[] =>
  values.flatMap((value, n) => {
    const title = [value.name, value.isDerived ? words.derived : ''].filter(Boolean).join(' · ');
    const label = `${value.text}, ${words.open} ${title}`;
    const link = element('button', { type: 'button', class: 'value', title, 'aria-label': label }, value.text);
    link.addEventListener('click', () => postMessage({ ask: 'open', value: { uri: value.uri, range: value.range } }));
    return n > 0 ? [document.createElement('br'), link] : [link];
  });

/** The largest value of each row, which is as long as a bar can be. */
function longestOf(lines: readonly Line[]): ReadonlyMap<Line['row'], number> {
  const longest = new Map<Line['row'], number>();
  for (const { row, drawn } of lines)
    longest.set(row, Math.max(longest.get(row) ?? 0, drawn.reached ?? 0, drawn.planned ?? 0));
  return longest;
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== '' || attribute === 'secondary') made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
