import { conflictsAcross, renderConflict, statementsOf } from '../core/across/index.ts';
import { type Locale, type Stated, shift } from '../core/index.ts';
import { type Lines, linesOf, rangeOf } from '../positions.ts';
import { fingerprints } from './fingerprint.ts';
import type { Across, Checked, Said } from './format.ts';

/** What a text says that others may say too. It holds nothing of the text but a few words about each figure. */
export function saidIn({ source, analysis }: Pick<Checked, 'source' | 'analysis'>): readonly Said[] {
  const { text } = analysis;
  const lines = linesOf(text);
  return statementsOf(analysis).map((stated) => {
    const span = shift(stated.figure.span, stated.at);
    return { stated, source, span, range: rangeOf(lines, span), words: wordsAbout(text, lines, span) };
  });
}

/** The conflicts among what texts say, in their order. */
export function acrossTexts(texts: readonly (readonly Said[])[]): readonly Across[] {
  const known = new Map<Stated, Said>();
  for (const text of texts) for (const said of text) known.set(said.stated, said);
  const fingerprint = fingerprints();
  const found: Across[] = [];
  for (const conflict of conflictsAcross(texts.map((text) => text.map(({ stated }) => stated)))) {
    const [shown, ...others] = [...conflict.again, ...conflict.first].flatMap(({ stated }) => known.get(stated) ?? []);
    if (!shown) continue;
    // Not by the number of texts that say so.
    const participants = [conflict.again[0], conflict.first[0]].map(({ stated }) => stated.text);
    found.push({
      conflict,
      severity: conflict.said.severity,
      places: [shown, ...others],
      fingerprint: fingerprint(conflict.said.rule, [shown.stated.indicator, ...participants]),
    });
  }
  return found;
}

/** The conflict as the export has it; `related` are all its places. */
export function acrossKeys({ conflict, severity, places, fingerprint }: Across, locale: Locale) {
  const { message, arithmetic } = renderConflict(conflict, locale);
  return {
    rule: conflict.said.rule,
    severity,
    message,
    related: places.map(({ source, span, range, stated }) => ({
      uri: source.uri,
      id: source.id,
      offset: [span.start, span.end],
      range,
      message: `${stated.indicator}: ${stated.text}`,
    })),
    arithmetic,
    fingerprint,
  };
}

/** How many code units are kept on either side of a figure. */
const ABOUT = 60;

function wordsAbout(text: string, lines: Lines, { start, end }: Said['span']): string {
  const { line } = lines.positionAt(start);
  const whole = {
    start: lines.offsetAt({ line, character: 0 }),
    end: lines.offsetAt({ line, character: Number.MAX_SAFE_INTEGER }),
  };
  const from = Math.max(whole.start, start - ABOUT);
  const to = Math.min(Math.max(whole.end, end), end + ABOUT);
  const before = from > whole.start ? `…${text.slice(from, start).replace(/^\S*\s/u, '')}` : text.slice(from, start);
  const behind = to < whole.end ? `${text.slice(end, to).replace(/\s\S*$/u, '')}…` : text.slice(end, to);
  return `${before}${text.slice(start, end)}${behind}`.trim().split('').join('');
}
