import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';
import { type Analysis, analyse, type Settings, type Severity } from './core/index.ts';
import type { Shown, Snapshot } from './features/feature.ts';

/** Snapshots of open documents: each version is analysed once, its parts that an edit left alone not even that. */
export interface Snapshots {
  readonly of: (document: TextDocument, settings: Settings) => Snapshot;
  /** Forgets a document that was closed, or opened anew with versions of its own. */
  readonly forget: (uri: string) => void;
}

/** `session` tells this server from others that a client may have spoken to: it begins every snapshot's id. */
export function snapshotsFor(client: Client, session: string): Snapshots {
  const latest = new Map<string, Snapshot>();
  let count = 0;
  return {
    of(document, settings) {
      const before = latest.get(document.uri);
      const isCurrent = before?.version === document.version && before.text === document.getText();
      if (isCurrent && before.settings === settings) return before;
      count++;
      const snapshot = take(document, { before, settings, client, id: `${session}.${count}` });
      latest.set(document.uri, snapshot);
      return snapshot;
    },
    forget: (uri) => void latest.delete(uri),
  };
}

const MILLION = 1_000_000;

function take(
  document: TextDocument,
  { before, settings, client, id }: { before: Snapshot | undefined } & Pick<Snapshot, 'settings' | 'client' | 'id'>,
): Snapshot {
  const { uri, version } = document;
  const text = document.getText();
  const format = document.languageId === 'markdown' ? 'markdown' : 'plain';
  const previous = before?.analysis ?? undefined;
  const isTooLarge = text.length > settings['size.limit'] * MILLION;
  const analysis = isTooLarge ? null : previous?.text === text ? previous : analyse(text, { format, previous });
  const findings = analysis ? shownBy(settings, analysis) : [];
  return { id, uri, version, format, text, analysis, findings, lines: document, settings, client };
}

/** The findings of rules that are not off, at the level that the settings give their rule. */
const shownBy = ({ rules }: Settings, { findings }: Analysis): Shown[] =>
  findings
    .map((finding) => ({ finding, severity: (rules[finding.what.rule] ?? finding.what.severity) as Severity | 'off' }))
    .filter((shown): shown is Shown => shown.severity !== 'off');
