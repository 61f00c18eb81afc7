import { expect, test } from 'vitest';
import { analyse, RULES, renderMessage, SETTINGS } from '../server/src/core/index.ts';
import { expectGenerated, expectGeneratedPart } from './generated.ts';

test('docs/rules.md documents every rule, with what it says of its samples', () => {
  expectGenerated('docs/rules.md', [RULES_HEAD, ...RULES.map(page)].join('\n\n').concat('\n'));
});

test('the README lists every rule', () => {
  const rows = RULES.map(
    ({ id, severity, title }) =>
      `| [\`${id}\`](docs/rules.md#${id}) | ${LEVELS[severity]} | ${title.vi} | ${title.en} |`,
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

test('every page heading is a rule id, so that links to it hold', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id.toLowerCase().replace(/[^a-z0-9-]/g, '')));
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

function page({ id, severity, title, reason, samples }: Rule): string {
  return [
    `## ${id}`,
    `**${title.vi}** · ${LEVELS[severity]}`,
    reason.vi,
    `*${title.en}. ${reason.en}*`,
    'Có cảnh báo · With a finding:',
    samples.bad
      .map((sample) => `${quoted(sample.replace(/⟦(.*?)⟧/gsu, '**$1**'))}\n>\n> → ${said(sample)}`)
      .join('\n\n'),
    'Không cảnh báo · Without:',
    samples.good.map(quoted).join('\n\n'),
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
