import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Client } from './client.ts';
import { analyse, type Settings } from './core/index.ts';
import { isOff, type Snapshot } from './features/feature.ts';
import type { Levels } from './project/project.ts';
import { type Policy, REPORT_ALL, review } from './project/review.ts';

/** Snapshots of open documents: each version is analysed once, its parts that an edit left alone not even that. */
export interface Snapshots {
  readonly of: (document: TextDocument, settings: Settings, state?: State) => Snapshot;
  /** Of a text that is not open: it is not remembered. */
  readonly once: (document: TextDocument, settings: Settings, project: Policy) => Snapshot;
  /** Forgets a document that was closed, or opened anew with versions of its own. */
  readonly forget: (uri: string) => void;
}

interface State {
  readonly project?: Policy;
  /** Whether the text differs from what was opened or saved last. */
  readonly isUnsaved?: boolean;
  /** Where it contradicts other texts. */
  readonly elsewhere?: readonly Diagnostic[];
}

/** `session` tells this server from others that a client may have spoken to: it begins every snapshot's id. */
export function snapshotsFor(client: Client, session: string): Snapshots {
  const latest = new Map<string, Snapshot>();
  let count = 0;
  return {
    of(document, settings, { project = REPORT_ALL, isUnsaved = false, elsewhere = NONE } = {}) {
      // What has no file is never saved.
      const isDue = settings['check.when'] !== 'onSave' || !isUnsaved || document.uri.startsWith('untitled:');
      const before = latest.get(document.uri);
      const isCurrent = before?.version === document.version && before.text === document.getText();
      const isSame = before?.settings === settings && before.project === project && before.isDue === isDue;
      if (isCurrent && isSame && before.elsewhere === elsewhere) return before;
      count++;
      const snapshot = take(document, {
        before,
        settings,
        project,
        isDue,
        elsewhere,
        client,
        id: `${session}.${count}`,
      });
      latest.set(document.uri, snapshot);
      return snapshot;
    },
    once: (document, settings, project) =>
      take(document, {
        before: undefined,
        settings,
        project,
        isDue: true,
        elsewhere: NONE,
        client,
        id: `${session}.once`,
      }),
    forget: (uri) => void latest.delete(uri),
  };
}

const NONE: readonly never[] = [];
const MILLION = 1_000_000;

function take(
  document: TextDocument,
  {
    before,
    settings,
    project,
    ...kept
  }: { before: Snapshot | undefined } & Pick<
    Snapshot,
    'settings' | 'project' | 'isDue' | 'elsewhere' | 'client' | 'id'
  >,
): Snapshot {
  const { uri, version } = document;
  const text = document.getText();
  const format = document.languageId === 'markdown' ? 'markdown' : 'plain';
  const previous = before?.analysis ?? undefined;
  const isTooLarge = text.length > settings['size.limit'] * MILLION;
  const analysis = isTooLarge ? null : previous?.text === text ? previous : analyse(text, { format, previous });
  // What the project says counts for all who work on it, so it comes before what one of them has set.
  const policy = { ...project, levels: [...project.levels, settings.rules as Levels] };
  const findings = analysis && !isOff(settings) ? review(analysis, policy).shown : [];
  return { ...kept, uri, version, format, text, analysis, findings, lines: document, settings, project };
}
