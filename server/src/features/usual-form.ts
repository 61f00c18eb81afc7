import type { TextEdit } from 'vscode-languageserver-types';
import { renderFix } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import type { Snapshot } from './feature.ts';

/** The edits that write all numbers that are said to be written in an unusual way in the usual one; no value changes. */
export const usualForm = ({ findings, lines, text, settings }: Snapshot): TextEdit[] =>
  findings.flatMap(({ finding: { what, at } }) =>
    what.fixes
      .filter((fix) => fix.usual)
      .map((fix) => {
        const { span, newText } = renderFix({ what: fix, at }, text, settings.locale);
        return { range: rangeOf(lines, span), newText };
      }),
  );
