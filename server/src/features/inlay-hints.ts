import type { InlayHintParams } from 'vscode-languageserver';
import type { InlayHint } from 'vscode-languageserver-types';
import { renderComputed, renderMessage, type Span } from '../core/index.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { fullValueWords } from './wording.ts';

/** Beside a figure: what was computed again where it differs, and if wanted its value in full. */
export const inlayHints = defineFeature(() => ({
  capabilities: { inlayHintProvider: true },
  answers: [onRequest(request, hintsIn, [])],
}));

const request: Request<InlayHintParams, InlayHint[]> = { method: 'textDocument/inlayHint' };

function hintsIn(snapshot: Snapshot, { range }: InlayHintParams): InlayHint[] {
  const { lines, settings } = snapshot;
  const show = settings['inlayHints.show'];
  if (show === 'none') return [];
  const asked = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const recomputed = hintsOfFindings(snapshot, asked);
  const taken = new Set(recomputed.map(({ at }) => at));
  const values = show === 'all' ? hintsOfValues(snapshot, asked).filter(({ at }) => !taken.has(at)) : [];
  return [...recomputed, ...values].map(({ at, label, tooltip }) => ({
    position: lines.positionAt(at),
    label,
    ...(tooltip && { tooltip }),
    paddingLeft: true,
  }));
}

/** `at` is the offset behind which it is written. */
interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip?: string;
}

/** One for a figure: of several findings the first has the word. */
function hintsOfFindings({ findings, text, settings }: Snapshot, asked: Span): Hint[] {
  const hints = new Map<number, Hint>();
  for (const { finding } of findings) {
    const computed = renderComputed(finding, text);
    const at = computed?.span.end ?? -1;
    if (!computed || at < asked.start || at > asked.end || hints.has(at)) continue;
    hints.set(at, { at, label: `= ${computed.said}`, tooltip: renderMessage(finding, text, settings.locale) });
  }
  return [...hints.values()];
}

function hintsOfValues({ analysis, text: source, settings }: Snapshot, asked: Span): Hint[] {
  if (!analysis || analysis.silent) return [];
  return analysis.blocks
    .filter(({ what, at }) => at <= asked.end && at + what.length >= asked.start)
    .flatMap(({ what, at }) =>
      what.figures.flatMap((figure) => {
        const said = fullValueWords({ figure, at }, { source, locale: settings.locale });
        const end = at + figure.span.end;
        return said === null || end < asked.start || end > asked.end ? [] : [{ at: end, label: `= ${said}` }];
      }),
    );
}
