import { renderConflict } from '../core/across/index.ts';
import {
  type Analysis,
  figuresOf,
  type Locale,
  renderMessage,
  renderRelated,
  type Severity,
  spanOf,
  type Text,
} from '../core/index.ts';
import { type Lines, linesOf } from '../positions.ts';
import { tallyOf } from './entry.ts';
import { excerpt } from './excerpt.ts';
import {
  type Across,
  type Checked,
  type Colours,
  defineFormat,
  isAcross,
  isUnreadable,
  type Shown,
  type Tally,
  type WriteOptions,
} from './format.ts';
import { KIND_NAMES, LEVELS } from './names.ts';
import { readableUnit, readableValue } from './readable.ts';
import { cut, pad, printable, widthOf } from './terminal.ts';

/** A report for people: each finding with its line and a caret under each participant; then what was found and checked. */
export const text = defineFormat({
  id: 'text',
  title: { vi: 'bản in cho người đọc (mặc định)', en: 'a report for people (default)' },
  *entry(checked, options) {
    const lines = report(checked, options);
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  },
  async *write(written, options) {
    const total = { documents: 0, shown: 0, conflicts: 0, tally: NOTHING };
    for await (const one of written) {
      if (isUnreadable(one)) continue;
      if (isAcross(one)) {
        total.tally = add(total.tally, { ...NOTHING, [one.severity]: 1 });
        if (options.people.quiet && one.severity !== 'error') continue;
        if (total.conflicts++ === 0)
          yield `${total.shown++ > 0 ? '\n' : ''}${options.people.colours.bold(BETWEEN[options.locale])}\n`;
        yield `${acrossReport(one, options).join('\n')}\n`;
        continue;
      }
      total.documents++;
      total.tally = add(total.tally, one.tally);
      for (const piece of one.pieces) {
        if (total.shown++ > 0) yield '\n';
        yield piece;
      }
    }
    if (total.documents > 1)
      yield `${total.shown > 0 ? '\n' : ''}${options.people.colours.bold(sentence(TOTAL, total.documents, options.locale))} ${summary(total.tally, options.locale)}\n`;
  },
});

function report(checked: Checked, options: WriteOptions): string[] {
  const { source, analysis } = checked;
  const { locale, people } = options;
  const { colours } = people;
  const path = printable(source.path ?? STANDARD_INPUT[locale]);
  const findings = checked.findings.filter(({ severity }) => !people.quiet || severity === 'error');
  if (people.quiet && findings.length === 0 && !people.figures) return [];
  const lines = linesOf(analysis.text);
  return [
    colours.bold(path),
    ...(analysis.silent ? [`  ${NOT_VIETNAMESE[locale]}`] : []),
    ...findings.flatMap((finding) => found(finding, { text: analysis.text, lines, path, options })),
    ...(people.figures && !analysis.silent ? ['', ...figureTable(analysis, lines, options)] : []),
    ...(findings.length > 0 || people.figures ? [''] : []),
    ...(analysis.silent ? [] : [`  Soát Số: ${summary(tallyOf(checked), locale)}`]),
  ];
}

const PAINT: Readonly<Record<Severity, keyof Colours>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'cyan',
};

function found(
  { finding, severity }: Shown,
  { text: source, lines, path, options }: { text: string; lines: Lines; path: string; options: WriteOptions },
): string[] {
  const { locale, people } = options;
  const { colours, width } = people;
  const { what, at } = finding;
  const span = spanOf(what.at, at);
  const { line, character } = lines.positionAt(span.start);
  const paint = colours[PAINT[severity]];
  const level = paint(colours.bold(LEVELS[severity][locale]));
  return [
    '',
    `${path}:${line + 1}:${character + 1}: ${level}: ${printable(renderMessage(finding, source, locale))} ${colours.dim(`[${what.rule}]`)}`,
    ...excerpt(
      { text: source, lines },
      [
        { span, label: '', paint },
        ...what.related.map((related) => ({
          span: spanOf(related.member, at),
          label: renderRelated({ what: related, at }, source, locale),
          paint: colours.cyan,
        })),
      ],
      { width, dim: colours.dim },
    ),
  ];
}

/** A conflict between texts: what it is, then each place with the words about it. */
function acrossReport({ conflict, severity, places }: Across, { locale, people }: WriteOptions): string[] {
  const { colours } = people;
  const level = colours[PAINT[severity]](colours.bold(LEVELS[severity][locale]));
  return [
    '',
    `  ${level}: ${printable(renderConflict(conflict, locale).message)} ${colours.dim(`[${conflict.said.rule}]`)}`,
    ...places.flatMap(({ source, range: { start }, words }) => [
      `    ${printable(source.path ?? source.id ?? STANDARD_INPUT[locale])}:${start.line + 1}:${start.character + 1}`,
      `      ${colours.dim(printable(words))}`,
    ]),
  ];
}

const WIDEST_CELL = 40;

/** Every figure: its line, kind, words, value and unit. */
function figureTable(analysis: Analysis, lines: Lines, { locale, people }: WriteOptions): string[] {
  const rows = Array.from(figuresOf(analysis), ({ figure, at }) => {
    const { start, end } = { start: at + figure.span.start, end: at + figure.span.end };
    return [
      String(lines.positionAt(start).line + 1),
      KIND_NAMES[figure.kind][locale],
      analysis.text.slice(start, end).replace(/\s+/gu, ' '),
      readableValue(figure, locale),
      readableUnit(figure, locale),
    ].map((cell) => cut(cell, WIDEST_CELL));
  });
  const widths = COLUMNS.map(({ title }, i) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[i] ?? '')), widthOf(title[locale])),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, i) => pad(cell, widths[i] ?? 0, COLUMNS[i]?.align)).join('  ')}`.trimEnd();
  return [people.colours.dim(line(COLUMNS.map(({ title }) => title[locale]))), ...rows.map(line)];
}

const COLUMNS: readonly { readonly title: Text; readonly align?: 'right' }[] = [
  { title: { vi: 'Dòng', en: 'Line' }, align: 'right' },
  { title: { vi: 'Loại', en: 'Kind' } },
  { title: { vi: 'Trong văn bản', en: 'As written' } },
  { title: { vi: 'Giá trị', en: 'Value' }, align: 'right' },
  { title: { vi: 'Đơn vị', en: 'Unit' } },
];

const NOTHING: Tally = { figures: 0, relations: 0, checked: 0, error: 0, warning: 0, information: 0, hint: 0 };

const add = (a: Tally, b: Tally): Tally => ({
  figures: a.figures + b.figures,
  relations: a.relations + b.relations,
  checked: a.checked + b.checked,
  error: a.error + b.error,
  warning: a.warning + b.warning,
  information: a.information + b.information,
  hint: a.hint + b.hint,
});

/** `45 số liệu, 12 đối chiếu được, 2 cần kiểm tra; còn 3 chỗ chưa đối chiếu được`. */
function summary(tally: Tally, locale: Locale): string {
  const unchecked = tally.relations - tally.checked;
  const said = [
    sentence(FIGURES, tally.figures, locale),
    sentence(CHECKED, tally.checked, locale),
    ...(tally.error > 0 ? [sentence(COUNTED.error, tally.error, locale)] : []),
    sentence(COUNTED.warning, tally.warning, locale),
    ...(tally.information > 0 ? [sentence(COUNTED.information, tally.information, locale)] : []),
    ...(tally.hint > 0 ? [sentence(COUNTED.hint, tally.hint, locale)] : []),
  ].join(', ');
  return unchecked > 0 ? `${said}; ${sentence(UNCHECKED, unchecked, locale)}` : said;
}

const sentence = (words: Text, count: number, locale: Locale): string =>
  words[locale].replace('#', new Intl.NumberFormat(locale).format(count));

const FIGURES: Text = { vi: '# số liệu', en: 'figures: #' };
const CHECKED: Text = { vi: '# đối chiếu được', en: 'checked against others: #' };
const UNCHECKED: Text = { vi: 'còn # chỗ chưa đối chiếu được', en: 'could not be checked: #' };
const COUNTED: Readonly<Record<Severity, Text>> = {
  error: { vi: '# mâu thuẫn rõ', en: 'clear contradictions: #' },
  warning: { vi: '# cần kiểm tra', en: 'to be checked: #' },
  information: { vi: '# lưu ý', en: 'notes: #' },
  hint: { vi: '# gợi ý', en: 'suggestions: #' },
};
const TOTAL: Text = { vi: 'Tổng cộng # văn bản:', en: 'All # texts:' };
const BETWEEN: Text = { vi: 'Giữa các văn bản', en: 'Between the texts' };
const STANDARD_INPUT: Text = { vi: '(đầu vào chuẩn)', en: '(standard input)' };
const NOT_VIETNAMESE: Text = {
  vi: 'Văn bản này không phải tiếng Việt nên Soát Số không kiểm tra.',
  en: 'This text is not Vietnamese, so Soát Số did not check it.',
};
