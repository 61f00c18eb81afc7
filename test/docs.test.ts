import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explanationOf } from '../server/src/core/explanations.ts';
import { analyse, NOTICES, RULES, renderMessage, SETTINGS } from '../server/src/core/index.ts';
import { LEVELLED } from '../server/src/project/levelled.ts';
import { parseProject } from '../server/src/project/parse.ts';
import project from '../server/src/project/schema.json' with { type: 'json' };
import { expectGenerated, expectGeneratedPart } from './generated.ts';
import { titleOf } from './titles.ts';

test('docs/rules.md documents every rule, with what it says of its samples', () => {
  const pages = [RULES_HEAD, ...RULES.map(page), NOTICES_HEAD, ...NOTICES.map(noticePage)];
  expectGenerated('docs/rules.md', pages.join('\n\n').concat('\n'));
});

test('the README lists every rule', () => {
  const rows = [...RULES, ...NOTICES].map(
    ({ id, severity }) =>
      `| [\`${id}\`](docs/rules.md#${id}) | ${LEVELS[severity]} | ${titleOf(id).vi} | ${titleOf(id).en} |`,
  );
  expectGeneratedPart('README.md', 'rules', table('| Quy tắc · Rule | Mức · Level | Nội dung | Meaning |', rows));
});

test('the README lists every setting', () => {
  const rows = Object.entries(SETTINGS).map(
    ([name, { title, default: value }]) =>
      `| \`soatSo.${name}\` | ${title.vi} | ${title.en} | \`${JSON.stringify(value)}\` |`,
  );
  expectGeneratedPart(
    'README.md',
    'settings',
    table('| Thiết lập · Setting | Ý nghĩa | Meaning | Mặc định · Default |', rows),
  );
});

test('docs/silencing.md lists every key of .soatso.json', () => {
  const { properties } = project;
  const keys: [string, { readonly description: string }][] = [
    ...Object.entries(properties).filter(([key]) => !key.startsWith('$')),
    ...Object.entries(properties.ignore.items.properties).map(
      ([key, described]): [string, { readonly description: string }] => [`ignore[].${key}`, described],
    ),
  ];
  const rows = keys.map(([key, { description }]) => `| \`${key}\` | ${description.split('\n\n').join(' | ')} |`);
  expectGeneratedPart('docs/silencing.md', 'project', table('| Mục · Key | Ý nghĩa | Meaning |', rows));
});

test('the examples of docs/silencing.md are understood', () => {
  const code = readFileSync('docs/silencing.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gmsu);
  const examples = new Map(Array.from(code, ([, language, example = '']) => [language, example]));
  expect(parseProject(examples.get('json') ?? '', LEVELLED).problems).toEqual([]);
  const { findings } = analyse(examples.get('markdown') ?? '', { format: 'markdown' });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.filter(({ what }) => what.rule === 'unknown-suppression')).toEqual([]);
});

test('every page heading is a rule id, so that links to it hold', () => {
  const ids = [...RULES, ...NOTICES].map(({ id }) => id);
  expect(ids).toEqual(ids.map((id) => id.toLowerCase().replace(/[^a-z0-9-]/g, '')));
});

type Rule = (typeof RULES)[number];

const LEVELS = {
  error: 'Mâu thuẫn rõ · error',
  warning: 'Cần kiểm tra · warning',
  information: 'Lưu ý · information',
  hint: 'Gợi ý · hint',
} as const;

const RULES_HEAD = `# Quy tắc · Rules

Mỗi quy tắc so sánh các số liệu có liên quan với nhau. Soát Số chỉ cảnh báo khi không cách làm tròn nào khiến chúng khớp.
Each rule compares figures that belong together. Soát Số warns only where no rounding can make them agree.`;

const NOTICES_HEAD = `# Về việc bỏ qua cảnh báo · Of leaving findings out

Hai mục dưới đây nói về chính phần [bỏ qua cảnh báo](silencing.md), không nói về số liệu.
These are about [leaving findings out](silencing.md), not about figures.`;

function noticePage({ id, severity }: Pick<Rule, 'id' | 'severity'>): string {
  const { title, reason } = explanationOf(id);
  return [`## ${id}`, `**${title.vi}** · ${LEVELS[severity]}`, reason.vi, `*${title.en}. ${reason.en}*`].join('\n\n');
}

function page(rule: Rule): string {
  const { bad, good } = explanationOf(rule.id);
  return [
    noticePage(rule),
    'Có cảnh báo · With a finding:',
    bad.map((sample) => `${quoted(sample.replace(/⟦(.*?)⟧/gsu, '**$1**'))}\n>\n> → ${said(sample)}`).join('\n\n'),
    'Không cảnh báo · Without:',
    good.map(quoted).join('\n\n'),
  ].join('\n\n');
}

const quoted = (sample: string): string =>
  sample
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

function said(sample: string): string {
  const text = sample.replace(/[⟦⟧]/gu, '');
  return analyse(text)
    .findings.map((finding) => renderMessage(finding, text, 'vi'))
    .join(' ');
}

const table = (head: string, rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
