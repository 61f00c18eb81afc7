import { codeActions } from './code-actions.ts';
import { diagnostics } from './diagnostics.ts';
import { exportJson } from './export.ts';
import type { Feature } from './feature.ts';
import { figures } from './figures.ts';
import { hover } from './hover.ts';
import { status } from './status.ts';
import { unchecked } from './unchecked.ts';

/** Every feature of the server. */
export const FEATURES: readonly Feature[] = [codeActions, diagnostics, exportJson, figures, hover, status, unchecked];
