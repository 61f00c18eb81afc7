import type {
  ArtifactLocation,
  CodeFlow,
  Fix,
  Invocation,
  Location,
  Message,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  ThreadFlowLocation,
  ToolComponent,
} from 'sarif';
import type { Range } from 'vscode-languageserver-types';
import { renderConflict } from '../core/across/index.ts';
import { explanationOf } from '../core/explanations.ts';
import {
  type Locale,
  NOTICES,
  type Notice,
  RULES,
  type Rule,
  renderFix,
  renderMessage,
  renderRelated,
  type Severity,
  type Span,
  spanOf,
  type Text,
} from '../core/index.ts';
import { documentationOf } from '../documentation.ts';
import { type Lines, linesOf, rangeOf } from '../positions.ts';
import { fingerprintsOf } from './fingerprint.ts';
import {
  type Across,
  type Checked,
  defineFormat,
  isAcross,
  isUnreadable,
  type Shown,
  type Source,
  type Unreadable,
} from './format.ts';
import { TOOL } from './tool.ts';

/**
 * SARIF 2.1.0 (OASIS, 2020): one run for all texts, a result a line as soon as it is known. Columns are UTF-16 code units
 * from 1, as in an editor. Files below the current folder are named from there on, so that a report made on one machine
 * is understood on another.
 */
export const sarif = defineFormat({
  id: 'sarif',
  title: { vi: 'SARIF 2.1.0, cho GitHub và các công cụ xem kết quả', en: 'SARIF 2.1.0, for GitHub and viewers' },
  entry: (checked, { locale }) => listed(resultsOf(checked, locale)),
  async *write(all, { locale }) {
    const unread: Unreadable[] = [];
    let [base, written]: [string | undefined, number] = [undefined, 0];
    yield `{"$schema":${json(SCHEMA)},"version":"2.1.0","runs":[{"tool":${json({ driver: driver(locale) })},`;
    yield `"columnKind":"utf16CodeUnits","language":${json(locale)},"results":[`;
    for await (const one of all) {
      if (isUnreadable(one)) {
        unread.push(one);
        continue;
      }
      const [source, pieces] = isAcross(one)
        ? [one.places[0].source, listed([conflictResult(one, locale)])]
        : [one.source, one.pieces];
      base ??= baseOf(source);
      let isFirst = true;
      for (const piece of pieces) {
        if (isFirst && written++ > 0) yield ',';
        isFirst = false;
        yield piece;
      }
    }
    if (base !== undefined) yield `],"originalUriBaseIds":${json({ [ROOT]: { uri: base } })}`;
    else yield ']';
    yield `,"invocations":${json([invocation(unread)])}}]}\n`;
  },
});

/** Results of one text, a line each; nothing where there are none. */
const listed = (results: readonly Result[]): string[] =>
  results.length > 0 ? [results.map((one) => `\n${json(one)}`).join(',')] : [];

const json = (value: unknown): string => JSON.stringify(value);

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const HOME = 'https://github.com/soat-so/soat-so';
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const driver = (locale: Locale): ToolComponent => ({
  name: TOOL.name,
  fullName: 'Soát Số',
  semanticVersion: TOOL.version,
  informationUri: HOME,
  rules: [...RULES, ...NOTICES].map((rule) => descriptor(rule, locale)),
});

const INDEX_OF = new Map([...RULES, ...NOTICES].map(({ id }, index) => [id, index]));

function descriptor({ id, severity, ...rule }: Rule | Notice, locale: Locale): ReportingDescriptor {
  const { title, reason, bad, good } = explanationOf(id);
  const list = (head: Text, samples: readonly string[]): string =>
    samples.length > 0 ? `\n\n${head[locale]}\n\n${samples.map((sample) => `> ${flat(sample)}`).join('\n\n')}` : '';
  const samples = list(BAD, bad) + list(GOOD, good);
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: reason[locale] },
    help: { text: reason[locale] + samples, markdown: reason[locale] + samples.replace(/⟦(.*?)⟧/gu, '**$1**') },
    helpUri: documentationOf(id),
    defaultConfiguration: { level: LEVELS[severity] },
    ...('group' in rule && { properties: { tags: [rule.group] } }),
  };
}

const flat = (sample: string): string => sample.replace(/\s+/gu, ' ');

function resultsOf(checked: Checked, locale: Locale): Result[] {
  if (checked.findings.length === 0) return [];
  const { analysis, source } = checked;
  const fingerprints = fingerprintsOf(analysis);
  const text = { whole: analysis.text, lines: linesOf(analysis.text), source };
  return checked.findings.map((shown) =>
    resultOf(shown, { text, locale, fingerprint: fingerprints.get(shown.finding) ?? '' }),
  );
}

/** At the first place; the others, in whatever files, are related. */
function conflictResult({ conflict, severity, places, fingerprint }: Across, locale: Locale): Result {
  const [first, ...others] = places.map(({ source, span, range, stated }) => ({
    physicalLocation: { artifactLocation: artifactOf(source), region: regionFrom(span, range) },
    message: { text: escaped(`${stated.indicator}: ${stated.text}`) },
  }));
  const related = others.map((location, i) => ({ id: i + 1, ...location }));
  const links = related.map(({ id, message }) => `[${message.text}](${id})`);
  const said = escaped(renderConflict(conflict, locale).message);
  return {
    ruleId: conflict.said.rule,
    ruleIndex: INDEX_OF.get(conflict.said.rule) ?? -1,
    level: LEVELS[severity],
    message: { text: `${said} ${RELATED[locale]}: ${links.join('; ')}.` },
    locations: first ? [{ physicalLocation: first.physicalLocation }] : [],
    partialFingerprints: { 'soatso/v1': fingerprint },
    relatedLocations: related,
    codeFlows: [codeFlow([...related, ...(first ? [first] : [])])],
  };
}

interface LocatedText {
  readonly whole: string;
  readonly lines: Lines;
  readonly source: Source;
}

function resultOf(
  { finding, severity }: Shown,
  { text, locale, fingerprint }: { text: LocatedText; locale: Locale; fingerprint: string },
): Result {
  const { what, at } = finding;
  const here = spanOf(what.at, at);
  const participants = what.related.map((related, i) => ({
    id: i + 1,
    span: spanOf(related.member, at),
    said: renderRelated({ what: related, at }, text.whole, locale),
  }));
  const related = participants.map(({ id, span, said }) => ({ id, ...locationOf(span, text, { text: said }) }));
  const first = locationOf(here, text, { text: flat(text.whole.slice(here.start, here.end)) });
  return {
    ruleId: what.rule,
    ruleIndex: INDEX_OF.get(what.rule) ?? -1,
    level: LEVELS[severity],
    message: linkedMessage(finding, participants, { text, locale }),
    locations: [{ physicalLocation: physical(here, text) }],
    partialFingerprints: { 'soatso/v1': fingerprint },
    ...(related.length > 0 && { relatedLocations: related, codeFlows: [codeFlow([...related, first])] }),
    ...(what.fixes.length > 0 && {
      fixes: what.fixes.map((fix) => fixOf(renderFix({ what: fix, at }, text.whole, locale), text)),
    }),
  };
}

interface Participant {
  readonly id: number;
  readonly span: Span;
  readonly said: string;
}

/**
 * The message with each number that another place says linked to that place, `[26](1)`; places that it does not quote are
 * named behind it, since viewers show a related place by its link alone.
 */
function linkedMessage(
  finding: Shown['finding'],
  participants: readonly Participant[],
  { text, locale }: { text: LocatedText; locale: Locale },
): Message {
  const linked = new Set<number>();
  const link = (words: string, { id }: Participant): string => {
    linked.add(id);
    return `[${escaped(words)}](${id})`;
  };
  const said = renderMessage(finding, text.whole, locale, (words, span) => {
    const other = participants.find((one) => one.span.start <= span.start && span.end <= one.span.end);
    return other ? link(words, other) : escaped(words);
  });
  const left = participants.filter(({ id }) => !linked.has(id)).map((other) => link(other.said, other));
  return { text: left.length > 0 ? `${said} ${RELATED[locale]}: ${left.join('; ')}.` : said };
}

/** SARIF 2.1.0, 3.11.6: brackets that are no link. */
const escaped = (words: string): string => words.replace(/[\\[\]]/gu, '\\$&');

const locationOf = (span: Span, text: LocatedText, message: Message): Location => ({
  physicalLocation: physical(span, text),
  message,
});

/** How the participants lead to the conflict: each in the order of the text, the place of the finding at the end. */
const codeFlow = (locations: readonly Location[]): CodeFlow => ({
  threadFlows: [{ locations: locations.map((location): ThreadFlowLocation => ({ location })) }],
});

const physical = (span: Span, { lines, source }: LocatedText): PhysicalLocation => ({
  artifactLocation: artifactOf(source),
  region: regionOf(span, lines),
});

const regionOf = (span: Span, lines: Lines): Region => regionFrom(span, rangeOf(lines, span));

const regionFrom = ({ start, end }: Span, range: Range): Region => ({
  startLine: range.start.line + 1,
  startColumn: range.start.character + 1,
  endLine: range.end.line + 1,
  endColumn: range.end.character + 1,
  charOffset: start,
  charLength: end - start,
});

const fixOf = ({ title, span, newText }: ReturnType<typeof renderFix>, { lines, source }: LocatedText): Fix => ({
  description: { text: escaped(title) },
  artifactChanges: [
    {
      artifactLocation: artifactOf(source),
      replacements: [{ deletedRegion: regionOf(span, lines), insertedContent: { text: newText } }],
    },
  ],
});

/** The path as a reference from the current folder; a text from elsewhere by its whole address, one without by its name. */
function artifactOf(source: Source): ArtifactLocation {
  const path = source.path === null ? undefined : referenceOf(source.path);
  if (path !== undefined && baseOf(source) !== undefined) return { uri: path, uriBaseId: ROOT };
  return source.uri === null ? { description: { text: source.id ?? source.path ?? '-' } } : { uri: source.uri };
}

const referenceOf = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** The current folder, as far as a text's name and address tell: `file:///home/me/` of `docs/a.txt`. */
function baseOf({ uri, path }: Source): string | undefined {
  if (uri === null || path === null || /^(?:[\\/]|[a-z]:)/iu.test(path)) return undefined;
  const tail = `/${referenceOf(path)}`;
  const address = uri.split('/').map((part) => encodeURIComponent(decodeURIComponent(part)));
  return address.join('/').endsWith(tail)
    ? uri
        .split('/')
        .slice(0, 1 - tail.split('/').length)
        .concat('')
        .join('/')
    : undefined;
}

const invocation = (unread: readonly Unreadable[]): Invocation => ({
  executionSuccessful: unread.length === 0,
  ...(unread.length > 0 && {
    toolExecutionNotifications: unread.map(({ path, message }) => ({
      level: 'error',
      message: { text: escaped(message) },
      locations: [{ physicalLocation: { artifactLocation: { description: { text: path } } } }],
    })),
  }),
});

const RELATED: Text = { vi: 'Số liệu liên quan', en: 'Related figures' };
const BAD: Text = { vi: 'Có cảnh báo, ở chỗ ⟦…⟧:', en: 'With a finding, at ⟦…⟧:' };
const GOOD: Text = { vi: 'Không cảnh báo:', en: 'Without:' };
