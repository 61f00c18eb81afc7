import { RULES } from '../rules/index.ts';
import { type Hole, type MessageText, startOf } from '../rules/message.ts';
import type { Remark, Reported } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Placed, Span } from '../text/span.ts';
import { commentsOf } from './comments.ts';
import { DIRECTIVES, type Directive, directiveIn, type Word } from './directive.ts';
import { type Notice, UNKNOWN, UNUSED } from './notices.ts';

export interface Read {
  readonly text: string;
  readonly blocks: readonly Placed<{ readonly length: number }>[];
  /** In the order of the text. */
  readonly findings: readonly Placed<Reported>[];
}

/**
 * The findings of a Markdown text without those that its comments ask to leave out, and with what is to be said of
 * these comments, in the order of the text. The conventions are ESLint's: a comment that names no rule stands for all;
 * `disable` holds up to `enable`; each rule that is named must leave something out.
 */
export function suppress(read: Read): readonly Placed<Reported>[] {
  const directives = [...directivesOf(read)];
  if (directives.length === 0) return read.findings;
  const requests = directives.flatMap((directive) => requestsOf(directive));
  const kept = left(read, requests);
  const hints = [...directives.flatMap(unknownNames), ...requests.filter(({ isUsed }) => !isUsed).map(unused)];
  return [...kept, ...hints].sort((a, b) => startOf(a) - startOf(b));
}

function* directivesOf({ text, blocks }: Read): Generator<Directive> {
  for (const comment of commentsOf(text, blocks)) {
    const directive = directiveIn(text, comment);
    if (directive) yield directive;
  }
}

/** One rule, group, or all rules (null) of a directive that can be followed. */
interface Request {
  readonly directive: Directive;
  readonly rule: Word | null;
  readonly covers: readonly string[];
  isUsed: boolean;
}

function requestsOf(directive: Directive): Request[] {
  if (!directive.scope) return [];
  const request = (rule: Word | null): Request => ({ directive, rule, covers: rulesNamed(rule), isUsed: false });
  return directive.rules.length === 0
    ? [request(null)]
    : directive.rules.map(request).filter(({ covers }) => covers.length > 0);
}

/** The ids of the rules that a rule's or group's name stands for. */
const rulesNamed = (name: Word | null): readonly string[] =>
  RULES.filter(({ id, group }) => name === null || name.text === id || name.text === group).map(({ id }) => id);

/** The findings that no request covers. Goes through text, requests and findings once, side by side. */
function left(read: Read, requests: readonly Request[]): Placed<Reported>[] {
  const inFile = new Map<string, Request>();
  for (const request of requests)
    if (request.directive.scope === 'file') for (const id of request.covers) inFile.set(id, request);
  const lines = nextLines(
    read,
    requests.filter(({ directive }) => directive.scope === 'next-line'),
  );
  const ranges = requests.filter(({ directive: { scope } }) => scope === 'disable' || scope === 'enable');
  const disabled = new Map<string, Request>();
  let [line, range] = [0, 0];
  const advance = (to: number): void => {
    for (let next = ranges[range]; next && next.directive.comment.start <= to; next = ranges[++range])
      switchRules(next, disabled);
  };
  const kept = read.findings.filter((finding) => {
    const at = startOf(finding);
    advance(at);
    for (let next = lines[line]; next && next.end <= at; next = lines[++line]);
    const inLine = lines[line];
    const { rule } = finding.what;
    const request =
      (inLine && inLine.start <= at ? inLine.requests.get(rule) : undefined) ?? disabled.get(rule) ?? inFile.get(rule);
    if (request) request.isUsed = true;
    return !request;
  });
  advance(read.text.length);
  return kept;
}

function switchRules(request: Request, disabled: Map<string, Request>): void {
  for (const id of request.covers)
    if (request.directive.scope === 'disable') disabled.set(id, request);
    else if (disabled.delete(id)) request.isUsed = true;
}

interface Line extends Span {
  readonly requests: Map<string, Request>;
}

/** Each line that a directive is about, the next one that is read: empty lines and comments between do not count. */
function nextLines({ text, blocks }: Read, requests: readonly Request[]): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let lineEnd = -1;
  for (const request of requests) {
    const { end } = request.directive.comment;
    if (lineEnd < end) lineEnd = endOfLine(text, end);
    for (let next = blocks[block]; next && next.at + next.what.length <= lineEnd; next = blocks[++block]);
    const start = Math.max(lineEnd, blocks[block]?.at ?? text.length);
    const last = lines.at(-1);
    const line = last && start < last.end ? last : { start, end: endOfLine(text, start + 1), requests: new Map() };
    if (line !== last) lines.push(line);
    for (const id of request.covers) line.requests.set(id, request);
  }
  return lines;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function unused({ directive, rule }: Request): Placed<Remark> {
  const { scope, name, comment } = directive;
  const message = scope === 'enable' ? 'enable' : rule ? 'rule' : 'all';
  return notice(UNUSED, message, rule?.span ?? comment, { directive: name.text, rule: rule?.text ?? '' });
}

function unknownNames({ scope, name, rules }: Directive): Placed<Remark>[] {
  if (!scope) return [unknown(name, DIRECTIVES, { near: 'directive', strange: 'strangeDirective' })];
  const strange = rules.filter((rule) => rulesNamed(rule).length === 0);
  if (strange.length === 0) return [];
  const known = [...new Set(RULES.flatMap(({ id, group }) => [id, group]))].sort();
  return strange.map((rule) => unknown(rule, known, { near: 'rule', strange: 'strangeRule' }));
}

type UnknownMessage = keyof typeof UNKNOWN.messages;

function unknown(
  { text, span }: Word,
  known: readonly string[],
  { near, strange }: Readonly<Record<'near' | 'strange', UnknownMessage>>,
): Placed<Remark> {
  const meant = nearest(text, known);
  return notice(UNKNOWN, meant === undefined ? strange : near, span, {
    name: text,
    nearest: meant ?? '',
    known: known.join(', '),
  });
}

function notice<N extends Notice>(
  { id, severity, messages }: N,
  message: keyof N['messages'] & string,
  span: Span,
  words: Readonly<Record<string, string>>,
): Placed<Remark> {
  const holes: Record<string, Hole> = {};
  for (const [name, said] of Object.entries(words)) holes[name] = { text: { vi: said, en: said } };
  return {
    what: {
      rule: id,
      severity,
      at: { span },
      message: messages[message] as MessageText,
      holes,
      related: [],
      fixes: [],
      relation: null,
    },
    at: 0,
  };
}
