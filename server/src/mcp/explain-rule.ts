import * as v from 'valibot';
import { explainRule as explained } from '../cli/rules.ts';
import { explanationOf } from '../core/explanations.ts';
import { NOTICES, RULES } from '../core/index.ts';
import { documentationOf } from '../documentation.ts';
import { defineTool } from './tool.ts';

const KNOWN = [...RULES, ...NOTICES];
const STRINGS = { type: 'array', items: { type: 'string' } };

/** What a rule looks for, and why. */
export const explainRule = defineTool({
  id: 'explain-rule',
  title: 'Giải thích quy tắc · Explain a rule',
  description:
    'Explains a rule that a finding names: what it compares, why it matters, and sentences with and without a finding.',
  input: v.strictObject({
    rule: v.pipe(v.picklist(KNOWN.map(({ id }) => id)), v.description('`rule` of a finding.')),
    locale: v.optional(v.picklist(['vi', 'en'])),
  }),
  output: {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        ['rule', 'severity', 'title', 'reason', 'documentation'].map((key) => [key, { type: 'string' }]),
      ),
      samples: { type: 'object', properties: { bad: STRINGS, good: STRINGS }, required: ['bad', 'good'] },
    },
    required: ['rule', 'severity', 'title', 'reason', 'samples', 'documentation'],
    additionalProperties: false,
  },
  async answer({ rule, locale: asked }, workplace) {
    const locale = asked ?? workplace.locale;
    const known = KNOWN.find(({ id }) => id === rule);
    if (!known) throw new Error(`There is no rule ${rule}`);
    const { title, reason, bad, good } = explanationOf(rule);
    return {
      text: explained(rule, locale).text,
      structured: {
        ...{ rule, severity: known.severity, title: title[locale], reason: reason[locale] },
        ...{ samples: { bad, good }, documentation: documentationOf(rule) },
      },
    };
  },
});
