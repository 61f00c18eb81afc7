import type { Snapshot } from '../features/feature.ts';
import { statusOf } from '../features/status.ts';
import type { KnownText } from '../library.ts';
import { findingRows, rowOf, tellingFigures } from './rows.ts';
import { statementsIn } from './statements.ts';

/** What is kept of a text once it was read. */
export function knownOf(snapshot: Snapshot): KnownText {
  const { uri, analysis, project, settings } = snapshot;
  const telling = tellingFigures(snapshot);
  const figures = telling.map((figure) => rowOf(figure, snapshot));
  const starts = telling.map(({ figure, at }) => at + figure.span.start);
  const isRead = analysis !== null && !project.isIgnored;
  return {
    uri,
    status: statusOf(snapshot),
    figures,
    reported: findingRows(snapshot),
    ...(isRead ? statementsIn({ uri, analysis, figures, starts }, settings.locale) : { said: [], statements: [] }),
  };
}
