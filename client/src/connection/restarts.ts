import { type LogOutputChannel, window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { tellWithLog } from '../tell.ts';
import { say, TEXTS } from '../texts.ts';

const MOST_CRASHES = 4;
const WITHIN_MS = 3 * 60 * 1000;
const MOST_ERRORS = 3;

/** Restarts a server that crashed, says so once, and gives up when it crashes five times within three minutes. */
export function restartAfterCrash(log: LogOutputChannel): ErrorHandler {
  let crashes: readonly number[] = [];
  let told = false;
  return {
    error(error, _message, count = 1) {
      log.error(`The connection to the server: ${error.message}`);
      return { action: count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
    },
    closed() {
      const now = Date.now();
      crashes = [...crashes.filter((time) => now - time < WITHIN_MS), now];
      if (crashes.length > MOST_CRASHES) {
        tellWithLog(log, say(TEXTS.stopped));
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (!told) window.showWarningMessage(say(TEXTS.crashed));
      told = true;
      return { action: CloseAction.Restart, handled: true };
    },
  };
}
