import { expect, test } from 'vitest';
import { explanationOf } from '../../../server/src/core/explanations.ts';
import { analyse, type Finding, type Placed, type Rule, renderFix, spanOf } from '../../../server/src/core/index.ts';

/** A rule's samples are its tests: a bad one has this finding where it is marked and no other, a good one has none. */
export function samplesHold({ id }: Rule): void {
  const { bad, good } = explanationOf(id);
  test.each(bad)('finds %s', (sample) => {
    const text = unmarked(sample);
    const found = findings(text);
    expect(found.map(({ what }) => what.rule)).toEqual([id]);
    expect(found.map((finding) => marked(text, finding))).toEqual([sample]);
  });
  test.each(good)('is silent on %s', (sample) => {
    expect(findings(sample)).toEqual([]);
  });
  test.each(bad)('each fix settles %s', (sample) => {
    const text = unmarked(sample);
    const fixes = findings(text).flatMap(({ what, at }) => what.fixes.map((fix) => ({ what: fix, at })));
    for (const fix of fixes) {
      const { span, newText } = renderFix(fix, text, 'vi');
      expect(findings(text.slice(0, span.start) + newText + text.slice(span.end))).toEqual([]);
    }
  });
}

export const findings = (text: string): readonly Placed<Finding>[] => analyse(text).findings;

const unmarked = (sample: string): string => sample.replace(/[⟦⟧]/gu, '');

function marked(text: string, { what, at }: Placed<Finding>): string {
  const { start, end } = spanOf(what.at, at);
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
