import type { Diagnostic } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import type { Locale } from '../core/index.ts';
import { codeKeys, LEVELS } from '../features/diagnostics.ts';
import type { Across } from '../formats/format.ts';
import type { Views } from '../library.ts';
import { ignoring, levelsBy, type Policy } from '../project/review.ts';
import type { FindingRow } from '../protocol.ts';

/** Where a text contradicts others and is not as most of them are. */
export interface Conflicts {
  readonly diagnostics: readonly Diagnostic[];
  readonly rows: readonly FindingRow[];
}

export interface Judging {
  readonly views: Pick<Views, 'acrossKeys'>;
  /** What the settings and the project of a text say. */
  readonly policyOf: (uri: string) => Promise<Policy>;
  readonly client: Client;
  readonly locale: Locale;
}

/** The conflicts that are to be shown, by the address of the text that each is shown at. */
export async function conflictsShown(
  all: readonly Across[],
  { views, policyOf, client, locale }: Judging,
): Promise<ReadonlyMap<string, Conflicts>> {
  const found = new Map<string, { diagnostics: Diagnostic[]; rows: FindingRow[] }>();
  for (const across of all) {
    const { uri } = across.places[0].source;
    const policy = await policyOf(uri ?? '');
    const severity = levelsBy(policy.levels)(across.conflict.said);
    const named = { rule: across.conflict.said.rule, fingerprint: across.fingerprint };
    if (!uri || severity === 'off' || ignoring(policy.ignored, named).length > 0) continue;
    const { diagnostic, row } = conflictOf({ ...across, severity }, views.acrossKeys(across, locale), client);
    const known = found.get(uri) ?? { diagnostics: [], rows: [] };
    known.diagnostics.push(diagnostic);
    known.rows.push(row);
    found.set(uri, known);
  }
  return found;
}

function conflictOf(
  { places: [shown, ...others], severity }: Across,
  { rule, message, arithmetic }: ReturnType<Views['acrossKeys']>,
  client: Client,
): { readonly diagnostic: Diagnostic; readonly row: FindingRow } {
  const { range, words, stated } = shown;
  const related = others.map(({ source, range: place, stated: other }) => ({
    location: { uri: source.uri ?? '', range: place },
    message: `${other.indicator}: ${other.text}`,
  }));
  const [before = '', after = ''] = words.split(stated.text, 2);
  return {
    diagnostic: {
      ...{ range, message, severity: LEVELS[severity] },
      ...codeKeys(rule, client),
      ...(client.showsRelatedInformation && { relatedInformation: related }),
    },
    row: {
      ...{ rule, severity, range, message, arithmetic: arithmetic || null },
      quote: { before, words: stated.text, after },
      related: related.map(({ location, message: said }) => ({
        range: location.range,
        message: `${said}, ${nameOf(location.uri)}`,
      })),
    },
  };
}

const nameOf = (uri: string): string => {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
