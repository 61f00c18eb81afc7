import { ConfigurationTarget, workspace } from 'vscode';
import type { Run } from './command.ts';

/** Switches the colours on or off, in the setting: where it is set already, else for this person. */
export const toggleDecorations: Run = () => {
  const settings = workspace.getConfiguration('soatSo');
  const where = settings.inspect('decorations.enabled');
  const target = where?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  return settings.update('decorations.enabled', !settings.get('decorations.enabled'), target);
};
