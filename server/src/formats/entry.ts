import { countBySeverity } from './document.ts';
import type { Checked, Entry, OutputFormat, Tally, WriteOptions } from './format.ts';

/** What a text adds to what is written in this form. */
export const entryOf = (format: OutputFormat, checked: Checked, options: WriteOptions): Entry<string> => ({
  source: checked.source,
  tally: tallyOf(checked),
  pieces: format.entry(checked, options),
});

/** What was found in a text, what of it could be checked, and what is to be looked at. */
export const tallyOf = ({ analysis, findings }: Pick<Checked, 'analysis' | 'findings'>): Tally => ({
  ...analysis.summary,
  ...countBySeverity(findings),
});
