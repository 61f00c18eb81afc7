import { explanationOf } from '../core/explanations.ts';
import { type Locale, NOTICES, RULES, type Text } from '../core/index.ts';
import { LEVELS } from '../formats/names.ts';
import { pad, widthOf } from '../formats/terminal.ts';

/** The catalogue, a line each: the rules, and the notices about suppressions. */
export function listRules(locale: Locale): string {
  const rows = [...RULES, ...NOTICES].map(({ id, severity }) => [
    id,
    LEVELS[severity][locale],
    explanationOf(id).title[locale],
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => `${row.map((cell, i) => pad(cell, widths[i] ?? 0)).join('  ')}\n`).join('');
}

/** What a rule looks for, why, and samples with and without a finding; of an unknown rule, the names of those there are. */
export function explainRule(id: string, locale: Locale): { readonly known: boolean; readonly text: string } {
  const notice = NOTICES.find((known) => known.id === id);
  if (notice) return { known: true, text: headOf(notice, locale) };
  const rule = RULES.find((known) => known.id === id);
  if (!rule) {
    const unknown: Text = {
      vi: `soatso: Không có quy tắc "${id}". Các quy tắc hiện có: ${RULE_IDS}.`,
      en: `soatso: There is no rule "${id}". The rules are: ${RULE_IDS}.`,
    };
    return { known: false, text: `${unknown[locale]}\n` };
  }
  const list = (texts: readonly string[]): string => texts.map((text) => `${bulleted(text)}\n`).join('');
  const { bad, good } = explanationOf(id);
  return {
    known: true,
    text: [headOf(rule, locale), `${BAD[locale]}\n${list(bad)}`, `${GOOD[locale]}\n${list(good)}`].join('\n'),
  };
}

function headOf({ id, severity }: Known, locale: Locale): string {
  const { title, reason } = explanationOf(id);
  return `${id}: ${title[locale]} (${LEVELS[severity][locale]})\n\n${reason[locale]}\n`;
}

type Known = Pick<(typeof NOTICES)[number], 'id' | 'severity'>;

const RULE_IDS = [...RULES, ...NOTICES].map(({ id }) => id).join(', ');
const BAD: Text = { vi: 'Có cảnh báo, ở chỗ ⟦…⟧:', en: 'With a finding, at ⟦…⟧:' };
const GOOD: Text = { vi: 'Không cảnh báo:', en: 'Without:' };

const bulleted = (text: string): string => `  • ${text.replace(/\n(?=.)/gu, '\n    ')}`;
