import type { TextEdit } from 'vscode-languageserver-types';
import { analyse, type Finding, type Placed, spanOf } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import type { Snapshot } from './feature.ts';

/**
 * The comment that makes a Markdown text leave a finding out, here or all of its rule in the file; null where none can:
 * in a table, between whose rows no comment fits, or in a text of another format.
 */
export function commentFor(
  finding: Placed<Finding>,
  { text, analysis, lines, format }: Snapshot,
  { scope, reason }: { readonly scope: 'here' | 'file'; readonly reason: string },
): TextEdit | null {
  if (format !== 'markdown' || !analysis) return null;
  const directive = scope === 'here' ? 'soatso-disable-next-line' : 'soatso-disable-file';
  const comment = `<!-- ${directive} ${finding.what.rule} -- ${inComment(reason)} -->`;
  const first = analysis.blocks[0]?.at ?? 0;
  const { at, newText } =
    scope === 'file'
      ? ownLine(text, lineStart(text, first), comment)
      : beforeLine(text, lineStart(text, spanOf(finding.what.at, finding.at).start), comment);
  // A comment must not part what belongs together, so it is seen whether it does what it is for.
  const after = analyse(text.slice(0, at) + newText + text.slice(at), { format, previous: analysis });
  if (after.findings.length >= analysis.findings.length) return null;
  return { range: rangeOf(lines, { start: at, end: at }), newText };
}

interface Insertion {
  readonly at: number;
  readonly newText: string;
}

/** At the end of the line above, where that is not empty, so that no paragraph or list is parted in two. */
function beforeLine(text: string, start: number, comment: string): Insertion {
  const above = text.slice(lineStart(text, start - 1), Math.max(0, start - 1)).trimEnd();
  if (start === 0 || above === '') return ownLine(text, start, comment);
  return { at: lineStart(text, start - 1) + above.length, newText: ` ${comment}` };
}

const ownLine = (text: string, at: number, comment: string): Insertion => ({
  at,
  newText: `${comment}${text.includes('\r\n') ? '\r\n' : '\n'}`,
});

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** In one line, and without what would end the comment. */
const inComment = (reason: string): string => reason.replace(/\s+/gu, ' ').replace(/--+(?=>)/gu, '-');
