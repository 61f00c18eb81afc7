import type {
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import { type Placed, type Related, renderMessage, renderRelated, spanOf } from '../core/index.ts';
import { documentationOf } from '../documentation.ts';
import type { Shown } from '../formats/format.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, notify, onRequest, type Snapshot } from './feature.ts';
import { relatedLine } from './wording.ts';

/** The findings: asked for by a client that can, else sent to it; never both. */
export const diagnostics = defineFeature((client: Client) =>
  client.pullsDiagnostics
    ? {
        capabilities: {
          diagnosticProvider: { identifier: 'soat-so', interFileDependencies: false, workspaceDiagnostics: false },
        },
        answers: [onRequest(pull, report, { kind: 'full', items: [] })],
      }
    : {
        notices: [
          notify(publish, {
            after: (snapshot) =>
              snapshot.isDue
                ? {
                    uri: snapshot.uri,
                    version: snapshot.version,
                    diagnostics: diagnosticsOf(snapshot),
                  }
                : undefined,
            closed: (uri) => ({ uri, diagnostics: [] }),
          }),
        ],
      },
);

const SOURCE = 'Soát Số';
const pull: Request<DocumentDiagnosticParams, DocumentDiagnosticReport> = { method: 'textDocument/diagnostic' };
const publish: Request<PublishDiagnosticsParams, void> = { method: 'textDocument/publishDiagnostics' };

const report = (snapshot: Snapshot, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport =>
  previousResultId !== undefined && (previousResultId === snapshot.id || !snapshot.isDue)
    ? { kind: 'unchanged', resultId: previousResultId }
    : {
        kind: 'full',
        resultId: snapshot.id,
        items: diagnosticsOf(snapshot),
      };

/** The findings of a text as diagnostics: as many as the client lists, the gravest; and where it contradicts others. */
export const diagnosticsOf = (snapshot: Snapshot): Diagnostic[] => [
  ...gravest(snapshot.findings, snapshot.client.listsAtMost).map((shown) => diagnosticOf(shown, snapshot)),
  ...snapshot.elsewhere,
];

/** Whose a diagnostic is, and what of it can be read about. */
export const codeKeys = (rule: string, client: Client): Pick<Diagnostic, 'source' | 'code' | 'codeDescription'> => ({
  ...{ source: SOURCE, code: rule },
  ...(client.showsCodeDescription && { codeDescription: { href: documentationOf(rule) } }),
});

/** The levels of findings as the Language Server Protocol has them. */
export const LEVELS = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** What a client would not list, it need not be sent with every key that is pressed. */
const gravest = (findings: readonly Shown[], most: number): readonly Shown[] =>
  findings.length <= most
    ? findings
    : findings.toSorted((a, b) => LEVELS[a.severity] - LEVELS[b.severity]).slice(0, most);

function diagnosticOf({ finding, severity }: Shown, snapshot: Snapshot): Diagnostic {
  const { what, at } = finding;
  const { client, lines, text, settings, uri } = snapshot;
  const said = renderMessage(finding, text, settings.locale);
  const related = what.related.map((participant) => ({ what: participant, at }));
  return {
    range: rangeOf(lines, spanOf(what.at, at)),
    severity: LEVELS[severity],
    ...codeKeys(what.rule, client),
    message:
      client.showsRelatedInformation || related.length === 0 ? said : `${said}\n${relatedLine(related, snapshot)}`,
    ...(client.showsRelatedInformation && {
      relatedInformation: related.map((participant) => ({
        location: { uri, range: rangeOf(lines, placeOf(participant)) },
        message: renderRelated(participant, text, settings.locale),
      })),
    }),
  };
}

const placeOf = ({ what, at }: Placed<Related>) => spanOf(what.member, at);
