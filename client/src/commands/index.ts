import { commands, Disposable } from 'vscode';
import type { Server } from '../server.ts';
import { tellWithLog } from '../tell.ts';
import { say, TEXTS } from '../texts.ts';
import type { Views } from '../views/index.ts';
import type { Run } from './command.ts';
import { compareWithCommitted, compareWithFile } from './compare.ts';
import { explain } from './explain.ts';
import { exportJson } from './export-json.ts';
import { exportResults } from './export-results.ts';
import { openSample } from './open-sample.ts';
import { pasteAndCheck } from './paste-and-check.ts';
import { report } from './report.ts';
import { reportFalseAlarm } from './report-false-alarm.ts';
import { restart } from './restart.ts';
import { restoreIgnored } from './restore-ignored.ts';
import { reviewFolder } from './review-folder.ts';
import { showJson } from './show-json.ts';
import { showLog } from './show-log.ts';
import { showUnchecked } from './show-unchecked.ts';
import { COMMANDS, type CommandName } from './titles.ts';
import { toggleDecorations } from './toggle-decorations.ts';

const RUNS: Readonly<Record<CommandName, Run>> = {
  pasteAndCheck,
  showUnchecked,
  explain,
  reportFalseAlarm,
  exportJson,
  showJson,
  reviewFolder,
  exportResults,
  report,
  compareWithCommitted,
  compareWithFile,
  showTable: (_server, _argument, { table }) => table.show(),
  toggleDecorations,
  restoreIgnored,
  openSample,
  restart,
  showLog,
};

/**
 * Makes the commands known to VS Code: `soatSo.exportJson`, and under the id `soatSo.exportJson.inOtherLanguage` the
 * same command with the title of the other language, so that the palette finds it by either.
 * A command that fails is logged, and said in plain words.
 */
export function registerCommands(server: Server, views: Views): Disposable {
  const names = Object.keys(COMMANDS) as CommandName[];
  return Disposable.from(
    ...names.flatMap((name) =>
      [`soatSo.${name}`, `soatSo.${name}.inOtherLanguage`].map((id) =>
        commands.registerCommand(id, (argument?: unknown) => runSafely(name, server, argument, views)),
      ),
    ),
  );
}

async function runSafely(name: CommandName, server: Server, argument: unknown, views: Views): Promise<void> {
  try {
    await RUNS[name](server, argument, views);
  } catch (error) {
    server.log.error(`soatSo.${name}: ${error instanceof Error ? error.stack : error}`);
    const reason = error instanceof Error ? error.message : String(error);
    tellWithLog(server.log, say(TEXTS.failed({ command: COMMANDS[name], reason })));
  }
}
