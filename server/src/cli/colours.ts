import pc from 'picocolors';
import type { Colours } from '../formats/format.ts';

/** Colours of a terminal; without them, the words alone. */
export const coloursOf = (isColoured: boolean): Colours => pc.createColors(isColoured);

/** https://no-color.org, https://force-color.org; otherwise colours are for terminals. */
export function isColoured(
  isTerminal: boolean,
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}
