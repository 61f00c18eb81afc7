import type { Snapshot } from '../features/feature.ts';
import { findingRows, rowOf, tellingFigures } from '../features/rows.ts';
import { statusOf } from '../features/status.ts';
import type { KnownText, Views } from '../library.ts';

/** What is kept of a text once it was read. */
export function knownOf(snapshot: Snapshot, views: Pick<Views, 'statementsIn'>): KnownText {
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
    ...(isRead
      ? views.statementsIn({ uri, analysis, figures, starts }, settings.locale)
      : { said: [], statements: [] }),
  };
}
