import { type Format, SETTINGS, type Text } from '../core/index.ts';
import { readTextFileSync } from '../disk/read.ts';
import { saidIn } from '../formats/across.ts';
import { entryOf } from '../formats/entry.ts';
import {
  type Checked,
  type Entry,
  isUnreadable,
  type OutputFormat,
  type Said,
  type Unreadable,
  type WriteOptions,
} from '../formats/format.ts';
import { type Policy, review } from '../project/review.ts';
import { beyond, type Counts, countsOf } from './baseline.ts';
import { checkText, formatOf } from './read.ts';

/** A text to be checked, and what is to be reported of it: plain data, that another thread can be given. */
export interface Task {
  readonly text: AskedText;
  readonly policy: Omit<Policy, 'isIgnored'>;
  /** What the baseline has of it. */
  readonly known: Counts | undefined;
}

/** A file; a text at hand; or a line of NDJSON, as it came, by its number from 1. */
export type AskedText =
  | { readonly path: string }
  | { readonly path: string | null; readonly text: string }
  | { readonly line: Uint8Array<ArrayBuffer>; readonly name: string };

/** What is the same for all texts of a call. */
export interface Setup {
  readonly format: OutputFormat;
  readonly write: WriteOptions;
  readonly across: boolean;
  /** Whether there is a baseline; where it is about to be written, nothing is reported. */
  readonly baseline: 'none' | 'kept' | 'updated';
}

/** What became of a text: what is written of it, and what the whole has to know. */
export interface Done {
  readonly entry: Entry;
  /** Of the policy's entries, those that left something out. */
  readonly used: readonly number[];
  readonly counts: Counts | undefined;
  readonly said: readonly Said[];
}

/** Checks one text. It needs nothing but what it is given, so that any thread can do it. */
export function perform({ text, policy, known }: Task, { format, write, across, baseline }: Setup): Done | Unreadable {
  const read = readAsked(text, write);
  if (isUnreadable(read)) return read;
  const { shown, used } = review(read.analysis, { ...policy, isIgnored: false });
  const checked: Checked = { ...read, findings: shown };
  const reported =
    baseline === 'none' ? checked : { ...checked, findings: baseline === 'updated' ? [] : beyond(checked, known) };
  return {
    entry: entryOf(format, reported, write),
    used: policy.ignored.flatMap((entry, i) => (used.has(entry) ? [i] : [])),
    counts: baseline === 'none' ? undefined : countsOf(checked),
    said: across ? saidIn(checked) : [],
  };
}

type Read = Omit<Checked, 'findings'>;

function readAsked(asked: AskedText, { locale }: WriteOptions): Read | Unreadable {
  if ('line' in asked) return readLine(asked.line, asked.name, { locale });
  const { path } = asked;
  const read = 'text' in asked ? asked : readTextFileSync(asked.path, locale);
  if ('message' in read) return { path: path ?? '-', message: read.message };
  return checkText(read.text, { path, format: formatOf(path) });
}

/** A line of NDJSON: `{"id":…,"text":…}`; `id` is a string or a number, or left out. */
function readLine(line: Uint8Array, name: string, { locale }: Pick<WriteOptions, 'locale'>): Read | Unreadable {
  const bad = (problem: Text): Unreadable => ({ path: name, message: problem[locale] });
  let value: unknown;
  try {
    value = JSON.parse(UTF_8.decode(line));
  } catch (error) {
    return bad(error instanceof SyntaxError ? NO_JSON : NO_UTF_8);
  }
  const { id = null, text } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof text !== 'string') return bad(NO_TEXT);
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return bad(NO_ID);
  if (text.length > LONGEST) return bad(TOO_LONG);
  return checkText(text, { path: null, id: id === null ? null : String(id), format: PLAIN });
}

const PLAIN: Format = 'plain';
const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const MILLIONS = SETTINGS['size.limit'].default;
const LONGEST = MILLIONS * 1_000_000;

const NO_JSON: Text = {
  vi: 'Dòng này không phải JSON hợp lệ. Mỗi dòng cần có dạng {"id": "…", "text": "…"}.',
  en: 'This line is no valid JSON. Each line must be {"id": "…", "text": "…"}.',
};
const NO_UTF_8: Text = {
  vi: 'Dòng này không đúng mã UTF-8. Hãy ghi lại dữ liệu với mã UTF-8.',
  en: 'This line is not valid UTF-8. Please write the data as UTF-8.',
};
const NO_TEXT: Text = {
  vi: 'Dòng này không có "text" là một chuỗi. Mỗi dòng cần có dạng {"id": "…", "text": "…"}.',
  en: 'This line has no "text" that is a string. Each line must be {"id": "…", "text": "…"}.',
};
const NO_ID: Text = {
  vi: '"id" cần là một chuỗi hoặc một số.',
  en: '"id" must be a string or a number.',
};
const TOO_LONG: Text = {
  vi: `Văn bản dài hơn ${MILLIONS} triệu ký tự nên không kiểm tra được trong một lần.`,
  en: `The text is longer than ${MILLIONS} million characters and cannot be checked at once.`,
};
