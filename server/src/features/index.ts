import { codeActions } from './code-actions.ts';
import { compare } from './compare.ts';
import { diagnostics } from './diagnostics.ts';
import { documentHighlight } from './document-highlight.ts';
import { documentSymbols } from './document-symbols.ts';
import { exports } from './export.ts';
import type { Feature } from './feature.ts';
import { figures } from './figures.ts';
import { formatOnSave } from './format-on-save.ts';
import { groups } from './groups.ts';
import { hover } from './hover.ts';
import { ignore } from './ignore.ts';
import { inlayHints } from './inlay-hints.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { status } from './status.ts';
import { table } from './table.ts';
import { unchecked } from './unchecked.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Every feature of the server. */
export const FEATURES: readonly Feature[] = [
  codeActions,
  compare,
  diagnostics,
  documentHighlight,
  documentSymbols,
  exports,
  figures,
  formatOnSave,
  groups,
  hover,
  ignore,
  inlayHints,
  references,
  report,
  review,
  semanticTokens,
  status,
  table,
  unchecked,
  workspaceSymbols,
];
