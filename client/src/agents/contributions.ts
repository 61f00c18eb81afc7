const INPUT = {
  type: 'object',
  properties: {
    text: { type: 'string', description: 'The Vietnamese text itself.' },
    path: { type: 'string', description: 'A text or Markdown file, by its path in the workspace.' },
  },
  additionalProperties: false,
} as const;

/**
 * What language models are given, by its part of the manifest's names. The manifest is derived from it; the words for
 * models are English. `gives` are the keys of the export that a tool answers with, as the tool of `soatso mcp` does.
 */
export const TOOLS = {
  review: {
    name: 'soatSo_review',
    reference: 'soatSo',
    icon: '$(checklist)',
    title: { vi: 'Soát số liệu', en: 'Review figures' },
    description: {
      vi: 'Chỉ ra chỗ các số liệu của một văn bản tiếng Việt chưa khớp nhau',
      en: 'Shows where the figures of a Vietnamese text contradict each other',
    },
    forModels:
      'Checks whether the figures of a Vietnamese text (plan, report, resolution, article) agree with each other: sums, shares, changes, ratios, dates, restatements. Give either the text itself or the path of a file of the workspace. Returns JSON: findings with place, arithmetic, related figures and possible corrections, and how many relations could be checked: no finding is no proof. Correct nothing without asking the author.',
    input: INPUT,
    gives: ['version', 'tool', 'document', 'findings', 'summary'],
  },
  'list-figures': {
    name: 'soatSo_listFigures',
    reference: 'soatSoFigures',
    icon: '$(list-ordered)',
    title: { vi: 'Liệt kê số liệu', en: 'List figures' },
    description: {
      vi: 'Liệt kê mọi số liệu của một văn bản tiếng Việt với giá trị chính xác',
      en: 'Lists every figure of a Vietnamese text with its exact value',
    },
    forModels:
      'Lists every figure of a Vietnamese text with its place, kind, exact value (decimal strings), unit, interval within which it was rounded, indicator and period. Give either the text itself or the path of a file of the workspace. Use it to quote or compare numbers exactly.',
    input: INPUT,
    gives: ['version', 'tool', 'document', 'figures', 'summary'],
  },
} as const;
