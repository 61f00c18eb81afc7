/** What must be true of every text. Each oracle gives what is wrong, or undefined. */
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  type Analysis,
  analyse,
  figuresOf,
  numeralOf,
  renderArithmetic,
  renderFix,
  renderMessage,
  renderRelated,
  type Span,
  spanOf,
} from '../../server/src/core/index.ts';
import { hover } from '../../server/src/features/hover.ts';
import { type ExportedDocument, toDocument } from '../../server/src/formats/document.ts';
import { readableValue } from '../../server/src/formats/readable.ts';
import schema from '../../server/src/formats/schema.json' with { type: 'json' };
import { REPORT_ALL, review } from '../../server/src/project/review.ts';
import { ask, snapshotOf } from '../features/harness.ts';
import { wrongValue } from './values.ts';

/** A text, and an earlier state of it, from which an edit led to it. */
export interface Input {
  readonly text: string;
  readonly before: string;
}

export interface Complaint {
  readonly oracle: string;
  readonly why: string;
}

/** The first thing that is wrong with what we make of a text. `brief` leaves out what takes long. */
export async function complaintOf(input: Input, { brief = false } = {}): Promise<Complaint | undefined> {
  const { text } = input;
  const read: Read = { ...input, analyses: [] };
  const reading: Oracle = () => {
    read.analyses.push(analyse(text, { format: 'plain' }), analyse(text, { format: 'markdown' }));
    return undefined;
  };
  for (const [oracle, check] of Object.entries({ reading, ...BRIEF, ...(brief ? {} : THOROUGH) })) {
    const why = await thrown(() => check(read));
    if (why !== undefined) return { oracle, why };
  }
  return undefined;
}

/** An input and its analyses, as plain text and as Markdown. */
interface Read extends Input {
  readonly analyses: Analysis[];
}

type Oracle = (read: Read) => string | undefined | Promise<string | undefined>;

const BRIEF: Readonly<Record<string, Oracle>> = {
  spans: ({ analyses }) => firstOf(analyses, misplaced),
  incremental: ({ analyses, text, before }) =>
    firstOf(analyses, (analysis) => {
      const { format } = analysis;
      return isDeepStrictEqual(analyse(text, { format, previous: analyse(before, { format }) }), analysis)
        ? undefined
        : `${format}: an analysis after the edit is not the one from scratch`;
    }),
  words: ({ analyses }) => firstOf(analyses, badlySaid),
};

const THOROUGH: Readonly<Record<string, Oracle>> = {
  values: ({ analyses }) =>
    firstOf(
      analyses.flatMap((analysis) => exported(analysis).figures),
      (figure) => {
        const wrong = wrongValue(figure);
        return wrong && `${JSON.stringify(figure.text)} (${figure.kind}): ${wrong}`;
      },
    ),
  schema: ({ analyses }) =>
    firstOf(analyses, (analysis) => {
      if (isValid(JSON.parse(JSON.stringify(exported(analysis))))) return undefined;
      return isValid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ');
    }),
  'normal form': ({ text }) => difference(said(text.normalize('NFC')), said(text.normalize('NFD'))),
  'line ends': ({ text }) => {
    const lf = text.replace(/\r/gu, '');
    return difference(said(lf), said(lf.replace(/\n/gu, '\r\n')));
  },
  hover: async ({ text }) => {
    for (const situation of SITUATIONS) {
      const snapshot = snapshotOf(text, situation);
      const figures = snapshot.analysis ? [...figuresOf(snapshot.analysis)].slice(0, MOST_HOVERS) : [];
      for (const { figure, at } of figures) {
        const position = snapshot.lines.positionAt(at + figure.span.start);
        const shown = await ask(hover, 'textDocument/hover', snapshot, { position });
        if ((shown === null) !== (figure.kind === 'identifier'))
          return `hover of ${figure.kind} at ${at + figure.span.start}: ${JSON.stringify(shown)}`;
      }
    }
    return undefined;
  },
};

const SITUATIONS = [
  { client: { hoverFormat: 'markdown' } },
  { languageId: 'markdown', settings: { locale: 'en' } },
] as const;
/** Each looks for its figure from the beginning of the text. */
const MOST_HOVERS = 30;

const isValid = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);

const exported = (analysis: Analysis): ExportedDocument =>
  toDocument(
    {
      source: { uri: null, path: 'a.txt', id: null, sha256: '0'.repeat(64) },
      analysis,
      findings: review(analysis, REPORT_ALL).shown,
    },
    'vi',
  );

function misplaced({ text, blocks, findings }: Analysis): string | undefined {
  let [blockEnd, figureEnd] = [0, 0];
  const starts = new Set<number>();
  for (const { what, at } of blocks) {
    if (at < blockEnd || what.length <= 0) return `a block at ${at} overlaps the one before, or is empty`;
    blockEnd = at + what.length;
    // A cell is a member of its row: a bare number, or the formula of a column.
    for (const { span, figure } of what.cells) starts.add(at + (figure?.span ?? span).start);
    for (const { span, value, indicator, kind } of what.figures) {
      const place = `${kind} at ${at + span.start}–${at + span.end}`;
      if (at + span.start < figureEnd || span.end <= span.start) return `${place} overlaps the one before, or is empty`;
      if (span.start < 0 || span.end > what.length) return `${place} lies outside its block`;
      figureEnd = at + span.end;
      starts.add(at + span.start);
      const numerals = Object.values(value).flatMap((part) => (typeof part === 'string' ? [] : [part]));
      if (numerals.some((numeral) => !isInside(numeral, span))) return `${place} has a number outside it`;
      if (indicator && !isInside(indicator, { start: 0, end: what.length }))
        return `${place} has its indicator outside`;
    }
  }
  if (blockEnd > text.length) return 'a block ends behind the text';
  return firstOf(findings, ({ what, at }) =>
    firstOf('figure' in what.at ? [what.at, ...(what.relation?.members ?? [])] : [], (member) =>
      starts.has(spanOf(member, at).start)
        ? undefined
        : `a member of ${what.rule} is neither a figure nor a cell of the text`,
    ),
  );
}

const isInside = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;

function badlySaid(analysis: Analysis): string | undefined {
  const { text, findings } = analysis;
  return firstOf(['vi', 'en'] as const, (locale) => {
    for (const { figure } of figuresOf(analysis))
      if (readableValue(figure, locale) === '') return 'a value without words';
    return firstOf(findings, (finding) => {
      const { what, at } = finding;
      const message = renderMessage(finding, text, locale);
      const related = what.related.map((one) => renderRelated({ what: one, at }, text, locale));
      const all = [message, renderArithmetic(finding, text), ...related];
      if (all.some((said) => said.trim() === '')) return `${what.rule} has nothing to say`;
      return firstOf(what.fixes, (fix) => {
        const { span, newText, title } = renderFix({ what: fix, at }, text, locale);
        const isEdit = isInside(span, { start: 0, end: text.length }) && newText !== text.slice(span.start, span.end);
        return isEdit && newText !== '' && title !== '' && numeralOf(fix.member)
          ? undefined
          : `a fix of ${what.rule}: ${JSON.stringify({ span, newText, title })}`;
      });
    });
  });
}

/** What a text says, without its places. */
function said(text: string): readonly string[] {
  const { figures, relations, findings } = exported(analyse(text));
  const rows = [
    ...figures.map(({ kind, value, low, high, comparator, unit, per, indicator, period }) =>
      [kind, value, low, high, comparator, unit, per, indicator, period].join(' | '),
    ),
    ...relations.map(({ type, holds, members }) => `${type} ${holds} ${members.map(({ figure }) => figure)}`),
    ...findings.map(({ message }) => message),
  ];
  return rows.map((row) => row.normalize('NFC').replace(/\s+/gu, ' '));
}

function difference(one: readonly string[], other: readonly string[]): string | undefined {
  const k = one.findIndex((row, i) => row !== other[i]);
  if (k < 0 && one.length === other.length) return undefined;
  return `${one.length} rows, ${other.length} rows; ${one.at(k) ?? 'nothing'} ≠ ${other.at(k) ?? 'nothing'}`;
}

function firstOf<T>(all: Iterable<T>, check: (one: T) => string | undefined): string | undefined {
  for (const one of all) {
    const why = check(one);
    if (why) return why;
  }
  return undefined;
}

/** What `check` gives; an error that it throws is what is wrong. */
async function thrown(check: () => ReturnType<Oracle>): Promise<string | undefined> {
  try {
    return await check();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
