import type { Locale } from '../core/index.ts';
import { check } from './check.ts';
import { readOptions } from './options.ts';
import { explainRule, listRules } from './rules.ts';
import { watch } from './watch.ts';

/** What the command line uses of the process. */
export type Host = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'> & {
  /** The file that `work`s when it is run on another thread; without it there are no threads. */
  readonly program?: string;
  /** When to stop watching. */
  readonly stopped?: AbortSignal;
};

/** 0: nothing at level warning or above; 1: findings; 2: usage or configuration, or a text or output that could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** Serves agents until their client goes away. */
export type ServeAgents = (asked: { readonly folders: readonly string[]; readonly locale: Locale }) => Promise<void>;

export async function main(args: readonly string[], host: Host, serveAgents?: ServeAgents): Promise<ExitStatus> {
  const asked = readOptions(args, host.env);
  switch (asked.ask) {
    case 'check':
      return asked.options.watch ? watch(asked.options, host, host.stopped ?? NEVER) : check(asked.options, host);
    case 'mcp':
      await serveAgents?.(asked);
      return 0;
    case 'help':
      host.stdout.write(asked.text);
      return 0;
    case 'list-rules':
      host.stdout.write(listRules(asked.locale));
      return 0;
    case 'explain': {
      const explained = explainRule(asked.rule, asked.locale);
      host[explained.known ? 'stdout' : 'stderr'].write(explained.text);
      return explained.known ? 0 : 2;
    }
    case 'usage':
      host.stderr.write(`soatso: ${asked.problem}\n`);
      return 2;
  }
}

const NEVER = new AbortController().signal;
