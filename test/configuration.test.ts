import { describe, expect, test } from 'vitest';
import { DEFAULTS, settingsFrom } from '../server/src/configuration.ts';
import { SETTINGS } from '../server/src/core/index.ts';

test('what is not set has the default of the table', () => {
  expect(DEFAULTS).toEqual(Object.fromEntries(Object.entries(SETTINGS).map(([name, row]) => [name, row.default])));
  for (const nothing of [undefined, null, {}, [], 'en', 7, { locale: null }])
    expect(settingsFrom(nothing)).toEqual({ settings: DEFAULTS, warnings: [] });
});

test('settings come nested or by their full names', () => {
  const set = { ...DEFAULTS, locale: 'en', 'size.limit': 5, rules: { 'count-sum': 'hint' } };
  expect(settingsFrom({ locale: 'en', size: { limit: 5 }, rules: { 'count-sum': 'hint' } }).settings).toEqual(set);
  expect(settingsFrom({ locale: 'en', 'size.limit': 5, rules: { 'count-sum': 'hint' } }).settings).toEqual(set);
});

describe('what does not fit is named and has its default', () => {
  test.each([
    ['locale', 'fr'],
    ['locale', 1],
    ['decorations.enabled', 'true'],
    ['decorations.kinds', 'money'],
    ['decorations.kinds', ['money', 'identifier']],
    ['rules', ['count-sum']],
    ['rules', 'off'],
    ['size.limit', 0],
    ['size.limit', Number.NaN],
    ['size.limit', '5'],
  ])('%s: %j', (name, value) => {
    const { settings, warnings } = settingsFrom({ [name]: value });
    expect(settings).toEqual(DEFAULTS);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.vi).toContain(`soatSo.${name}`);
    expect(warnings[0]?.en).toContain(`soatSo.${name}`);
  });

  test('one rule does not cost the others', () => {
    const { settings, warnings } = settingsFrom({
      rules: { 'count-sum': 'off', 'part-exceeds-whole': 'loud', 'no-such-rule': 'hint' },
    });
    expect(settings.rules).toEqual({ 'count-sum': 'off' });
    expect(warnings.map(({ en }) => /\{.*\}/.exec(en)?.[0])).toEqual([
      '{"part-exceeds-whole":"loud"}',
      '{"no-such-rule":"hint"}',
    ]);
  });

  test('names from a prototype are none', () => {
    const hostile = JSON.parse('{"__proto__": {"locale": "en"}, "rules": {"__proto__": "off", "constructor": "off"}}');
    expect(settingsFrom(hostile).settings).toEqual(DEFAULTS);
  });
});
