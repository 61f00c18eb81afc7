import { SETTINGS, type Settings, type Text } from './core/index.ts';
import { LEVELLED } from './project/levelled.ts';

/** The section under which editors keep our settings. */
export const SECTION = 'soatSo';

export const DEFAULTS: Settings = settingsFrom({}).settings;

export interface ReadSettings {
  readonly settings: Settings;
  /** What was not understood, for the user's log. */
  readonly warnings: readonly Text[];
}

/**
 * The settings in what an editor sent for the section: nested (`{ size: { limit: 5 } }`) or by their full names
 * (`{ 'size.limit': 5 }`). What is missing has its default; so has what is not understood, with a warning.
 */
export function settingsFrom(sent: unknown): ReadSettings {
  const warnings: Text[] = [];
  const values = Object.entries(SETTINGS).map(([name, setting]) => {
    const value = valueAt(sent, name);
    return [name, value === undefined || value === null ? setting.default : accepted(name, value, warnings)];
  });
  return { settings: Object.fromEntries(values), warnings };
}

type Setting = (typeof SETTINGS)[keyof typeof SETTINGS];

function accepted(name: string, value: unknown, warnings: Text[]): unknown {
  const setting: Setting = SETTINGS[name as keyof typeof SETTINGS];
  if (name === 'rules' && isRecord(value)) return acceptedRules(value, setting, warnings);
  if (fits(value, setting)) return value;
  const [got, instead] = [JSON.stringify(value), JSON.stringify(setting.default)];
  warnings.push({
    vi: `Cài đặt ${SECTION}.${name}: giá trị ${got} không dùng được, tạm dùng ${instead}.`,
    en: `Setting ${SECTION}.${name}: the value ${got} cannot be used; ${instead} is used instead.`,
  });
  return setting.default;
}

/** Rules are judged one by one: a slip in one does not cost the others. */
function acceptedRules(value: Readonly<Record<string, unknown>>, setting: Setting, warnings: Text[]): unknown {
  const entries = Object.entries(value).filter(([rule, level]) => {
    const isFit = LEVELLED.includes(rule) && 'choices' in setting && isChoice(level, setting.choices);
    if (!isFit)
      warnings.push({
        vi: `Cài đặt ${SECTION}.rules: bỏ qua ${JSON.stringify({ [rule]: level })}, không có quy tắc, nhóm hoặc mức này.`,
        en: `Setting ${SECTION}.rules: ${JSON.stringify({ [rule]: level })} is ignored, no such rule, group or level.`,
      });
    return isFit;
  });
  return Object.fromEntries(entries);
}

function fits(value: unknown, setting: Setting): boolean {
  const example: unknown = setting.default;
  if (Array.isArray(example))
    return Array.isArray(value) && 'choices' in setting && value.every((item) => isChoice(item, setting.choices));
  if (typeof value !== typeof example || typeof value === 'object') return false;
  if (typeof value === 'number') return value >= ('minimum' in setting ? setting.minimum : Number.NEGATIVE_INFINITY);
  return typeof value !== 'string' || !('choices' in setting) || isChoice(value, setting.choices);
}

const isChoice = (value: unknown, choices: readonly string[]): boolean =>
  typeof value === 'string' && choices.includes(value);

/** `a['size.limit']`, else `a.size.limit`; own properties only. */
function valueAt(from: unknown, name: string): unknown {
  if (!isRecord(from)) return undefined;
  if (Object.hasOwn(from, name)) return from[name];
  const dot = name.indexOf('.');
  const first = name.slice(0, dot);
  return dot > 0 && Object.hasOwn(from, first) ? valueAt(from[first], name.slice(dot + 1)) : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
