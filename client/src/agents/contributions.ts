/** What language models are given. The manifest is derived from it; the words for models are English. */
export const REVIEW_TOOL = {
  name: 'soatSo_review',
  reference: 'soatSo',
  title: { vi: 'Soát số liệu', en: 'Review figures' },
  description: {
    vi: 'Chỉ ra chỗ các số liệu của một văn bản tiếng Việt chưa khớp nhau',
    en: 'Shows where the figures of a Vietnamese text contradict each other',
  },
  forModels:
    'Checks whether the figures of a Vietnamese text (plan, report, resolution, article) agree with each other: sums, shares, changes, ratios, dates, restatements. Give either the text itself or the path of a file of the workspace. Returns JSON: findings with place, arithmetic, related figures and possible corrections, and how many relations could be checked: no finding is no proof. Correct nothing without asking the author.',
  input: {
    type: 'object',
    properties: {
      text: { type: 'string', description: 'The Vietnamese text itself.' },
      path: { type: 'string', description: 'A text or Markdown file, by its path in the workspace.' },
    },
    additionalProperties: false,
  },
} as const;
