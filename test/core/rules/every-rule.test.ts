import { describe, expect, test } from 'vitest';
import { analyse, type Finding, type Placed, RULES, renderFix, spanOf } from '../../../server/src/core/index.ts';
import { FOUND, RIGHT, RIGHTED, RULES_TEXT } from '../../vscode/rules.ts';

const { findings, relations } = analyse(RULES_TEXT);

const textAt = ({ start, end }: { start: number; end: number }): string => RULES_TEXT.slice(start, end);

test('every rule has one finding in it', () => {
  expect(findings.map(({ what }) => what.rule).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
});

test('the findings stand where a reader looks for them, and link what they speak of', () => {
  expect(
    findings.map(({ what, at }) => ({
      rule: what.rule,
      level: what.severity,
      at: textAt(spanOf(what.at, at)),
      related: what.related.map(({ member }) => textAt(spanOf(member, at))),
    })),
  ).toEqual(FOUND.map(({ rule, level, at, related }) => ({ rule, level, at, related })));
});

test('what is put right by a quick fix has one, the rest has none', () => {
  const titles = ({ what, at }: Placed<Finding>): string[] =>
    what.fixes.map((fix) => renderFix({ what: fix, at }, RULES_TEXT, 'vi').title);
  for (const [k, { rule, fix }] of FOUND.entries()) {
    const offered = findings[k] ? titles(findings[k]) : [];
    expect(fix ? offered.includes(fix) : offered.length === 0, `${rule}: ${offered.join(', ')}`).toBe(true);
  }
});

describe('what is right', () => {
  const held = relations
    .filter(({ what }) => what.holds)
    .map(({ what, at }) => what.relation.members.map((member) => textAt(spanOf(member, at))));

  test.each(RIGHT)('was compared and is let pass: %s, %s', (...figures) => {
    expect(held).toContainEqual(figures);
  });

  test('with everything put right, nothing is left', () => {
    expect(RIGHTED).not.toBe(RULES_TEXT);
    expect(analyse(RIGHTED).findings).toEqual([]);
  });
});
