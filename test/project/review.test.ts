import { describe, expect, test } from 'vitest';
import { analyse, type Locale, renderMessage } from '../../server/src/core/index.ts';
import { fingerprintsOf } from '../../server/src/formats/fingerprint.ts';
import { LEVELLED } from '../../server/src/project/levelled.ts';
import { parseProject } from '../../server/src/project/parse.ts';
import type { Levels } from '../../server/src/project/project.ts';
import { policyIn, REPORT_ALL, review } from '../../server/src/project/review.ts';

const SUM = 'Xã có 12 dự án, gồm 4 dự án vượt kế hoạch và 9 dự án đạt kế hoạch.';
const PART = 'Còn 27/26 chỉ tiêu không đạt kế hoạch.';
const TWICE = `${SUM}\n\n${PART}\n\n${SUM}`;

const shown = (text: string, policy: Partial<Parameters<typeof review>[1]>): string[] =>
  review(analyse(text), { ...REPORT_ALL, ...policy }).shown.map(
    ({ finding, severity }) => `${severity} ${finding.what.rule}`,
  );

test.each<[string, readonly Levels[], string[]]>([
  ['nothing', [], ['warning count-sum', 'error part-exceeds-whole']],
  ['a rule', [{ 'count-sum': 'error' }], ['error count-sum', 'error part-exceeds-whole']],
  ['a rule, off', [{ 'part-exceeds-whole': 'off' }], ['warning count-sum']],
  ['a group', [{ sum: 'hint' }], ['hint count-sum', 'hint part-exceeds-whole']],
  ['a rule before its group', [{ sum: 'off', 'count-sum': 'information' }], ['information count-sum']],
  [
    'the project before the editor',
    [{ sum: 'hint' }, { 'count-sum': 'off' }],
    ['hint count-sum', 'hint part-exceeds-whole'],
  ],
])('levels for %s', (_, levels, expected) => {
  expect(shown(`${SUM}\n\n${PART}`, { levels })).toEqual(expected);
});

function ignoring(entries: readonly object[]) {
  const { project } = parseProject(
    JSON.stringify({ ignore: entries.map((entry) => ({ reason: 'x', ...entry })) }),
    LEVELLED,
  );
  const analysis = analyse(TWICE);
  const { shown: left, used } = review(analysis, { ...REPORT_ALL, ignored: project.ignored });
  return {
    left: left.map(({ finding }) => fingerprintsOf(analysis).get(finding)),
    used: project.ignored.map((entry) => used.has(entry)),
  };
}

const [first = '', part = '', second = ''] = [...fingerprintsOf(analyse(TWICE)).values()];

test('the fingerprints are those of three findings, two of them worded alike', () => {
  expect([second, first]).toEqual([`${first}-2`, expect.stringMatching(/^[0-9a-f]{16}$/)]);
});

test.each([
  [[{ fingerprint: first }], [part], [true]],
  [[{ fingerprint: first, occurrence: 1 }], [part, second], [true]],
  [[{ fingerprint: second }], [first, part], [true]],
  [[{ fingerprint: first, occurrence: 2 }], [first, part], [true]],
  [[{ fingerprint: first, occurrence: 3 }], [first, part, second], [false]],
  [
    [{ fingerprint: '0000000000000000' }, { fingerprint: part }],
    [first, second],
    [false, true],
  ],
])('%j leaves %j', (entries, left, used) => {
  expect(ignoring(entries)).toEqual({ left, used });
});

test('an ignored text reports nothing', () => {
  expect(shown(TWICE, { isIgnored: true })).toEqual([]);
});

test('what is said does not change with its level', () => {
  const analysis = analyse(SUM);
  const { shown: changed } = review(analysis, { ...REPORT_ALL, levels: [{ 'count-sum': 'hint' }] });
  const words = (locale: Locale) => changed.map(({ finding }) => renderMessage(finding, SUM, locale));
  expect(words('vi')).toEqual(analysis.findings.map((finding) => renderMessage(finding, SUM, 'vi')));
});

describe('rules are left out', () => {
  const ofRules = (entries: readonly object[], uri = 'file:///dự-án/năm/một.txt'): string[] => {
    const text = JSON.stringify({ ignoreRules: entries.map((entry) => ({ reason: 'x', ...entry })) });
    const uriOfProject = 'file:///d%E1%BB%B1-%C3%A1n/.soatso.json';
    const { project } = parseProject(text, LEVELLED);
    const found = { uri: uriOfProject, project, problems: [], placeOf: () => ({}) as never };
    return shown(TWICE, policyIn(found, uri));
  };

  test.each([
    [[{ rule: 'count-sum' }], ['error part-exceeds-whole']],
    [[{ rule: 'sum' }], []],
    [[{ rule: 'count-sum', file: 'năm/một.txt' }], ['error part-exceeds-whole']],
    [[{ rule: 'count-sum', file: 'năm/một.txt'.normalize('NFD') }], ['error part-exceeds-whole']],
    [[{ rule: 'sum', file: 'một.txt' }], ['warning count-sum', 'error part-exceeds-whole', 'warning count-sum']],
  ])('%j', (entries, expected) => {
    expect(ofRules(entries)).toEqual(expected);
  });
});
