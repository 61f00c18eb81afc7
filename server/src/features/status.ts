import { type Status, statusNotification, statusRequest } from '../protocol.ts';
import { defineFeature, isOff, notify, onRequest, type Snapshot } from './feature.ts';

/** How much of a document was read and checked, and why nothing is said where nothing is. */
export const status = defineFeature(() => ({
  answers: [onRequest(statusRequest, statusOf, null)],
  notices: [notify(statusNotification, { after: statusOf })],
}));

/** What the status item says of a document. */
export function statusOf({ uri, analysis, findings, project, settings }: Snapshot): Status {
  const count = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) count[severity]++;
  return {
    uri,
    ...(analysis?.summary ?? { figures: 0, relations: 0, checked: 0 }),
    findings: count,
    silent: isOff(settings) ? 'off' : project.isIgnored ? 'ignored' : analysis ? analysis.silent : 'too-large',
  };
}
