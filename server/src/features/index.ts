import { codeActions } from './code-actions.ts';
import { compare } from './compare.ts';
import { diagnostics } from './diagnostics.ts';
import { exportJson } from './export.ts';
import { exportTexts } from './export-texts.ts';
import type { Feature } from './feature.ts';
import { figures } from './figures.ts';
import { groups } from './groups.ts';
import { hover } from './hover.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { status } from './status.ts';
import { unchecked } from './unchecked.ts';

/** Every feature of the server. */
export const FEATURES: readonly Feature[] = [
  codeActions,
  compare,
  diagnostics,
  exportJson,
  exportTexts,
  figures,
  groups,
  hover,
  report,
  review,
  status,
  unchecked,
];
