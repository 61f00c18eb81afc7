import { readFigures } from '../figures/index.ts';
import { isPlanHead, isShareHead } from './names.ts';
import type { Column, KnownUnit } from './table.ts';
import { tokensOf, unitIn } from './units.ts';

/** What the head of a column says of its figures. `unit` is that of the whole table. */
export function columnOf(head: string, { isValue, unit }: { isValue: boolean; unit: KnownUnit | undefined }): Column {
  const own = isValue ? unitIn(head) : undefined;
  const isShare = isShareHead(head);
  const whole = own ?? (isShare ? undefined : unit);
  return {
    head,
    unit: own,
    period: isValue ? periodOf(head) : null,
    isAmount: isValue && !isShare && whole?.per == null && !(whole && RATES.has(whole.kind)),
    isPlan: isPlanHead(head),
  };
}

const RATES: ReadonlySet<KnownUnit['kind']> = new Set(['percent', 'percentage-point', 'multiple']);

/** The period that a name mentions: `Thực hiện 6 tháng đầu năm 2023`, `TH 2022`; null where it is none, or several. */
export function periodOf(name: string): string | null {
  const years = [...new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu))];
  // `2023/2022` compares two; `2021-2025` is one.
  if (years.length === 0 || (years.length > 1 && !/\d{4}\s*[-–]\s*\d{4}/u.test(name))) return null;
  return readFigures(tokensOf(name)).mentioned ?? (years.length === 1 ? (years[0] ?? null) : null);
}
