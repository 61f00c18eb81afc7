import { toDocument } from '../formats/document.ts';
import { ASKED_TEXT, checkedText, partOf } from './asked.ts';
import { defineTool } from './tool.ts';

const PART = partOf('version', 'tool', 'document', 'findings', 'summary');

/** Where the figures of a text contradict each other. */
export const review = defineTool({
  id: 'review',
  title: 'Soát số liệu · Review figures',
  description:
    'Checks whether the figures of a Vietnamese text (plan, report, resolution, article) agree with each other: sums, shares, changes, ratios, dates, restatements. Returns findings with place, arithmetic, related figures and possible corrections, and how many relations could be checked: no finding is no proof. Correct nothing without asking the author.',
  input: ASKED_TEXT,
  output: PART.schema,
  async answer(given, workplace) {
    const exported = toDocument(await checkedText(given, workplace), given.locale ?? workplace.locale);
    const structured = PART.of(exported);
    return { text: JSON.stringify(structured), structured };
  },
});
