/**
 * npm run bench -- activation [--runs 20] [--limit 50] [--json]
 *
 * How long VS Code waits for the extension: from reading `dist/extension.js` to the end of `activate`, each time in a
 * process of its own, with an API of VS Code that does nothing. Medians; time of the processor is what a busy machine
 * changes least, and over the limit (milliseconds) the run fails.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

interface Took {
  readonly wall: number;
  readonly cpu: number;
}

const { values } = parseArgs({
  strict: false,
  options: {
    runs: { type: 'string', default: '20' },
    limit: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
});

/** Whatever is asked of the API is a function, an object and a class that give the same again. */
const ACTIVATION = `
  const Module = require('node:module');
  const nothing = new Proxy(function () {}, {
    get: (_, key) => key === 'then' ? undefined
      : key === Symbol.iterator ? function* () {}
      : key === Symbol.toPrimitive ? () => ''
      : key === 'prototype' ? Object.prototype
      : nothing,
    set: () => true,
    apply: () => nothing,
    construct: () => nothing,
  });
  const load = Module._load;
  Module._load = (name, ...others) => name === 'vscode' ? nothing : load(name, ...others);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { activate } = require(require('node:path').resolve('dist/extension.js'));
  activate({ subscriptions: [], extension: nothing, extensionUri: nothing, workspaceState: nothing, asAbsolutePath: (path) => path });
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1e3 }), () => process.exit());
`;

const took = Array.from(
  { length: Number(values.runs) },
  (): Took => JSON.parse(execFileSync(process.execPath, ['--eval', ACTIVATION], { encoding: 'utf8' })),
);
const median = (of: keyof Took): number => {
  const sorted = took.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const [wall, cpu] = [median('wall'), median('cpu')];
if (values.json) console.log(JSON.stringify({ wall, cpu, runs: took.length }));
else
  console.log(
    `activation: ${wall.toFixed(1)} ms, ${cpu.toFixed(1)} ms of the processor (medians of ${took.length} starts)`,
  );
process.exit(cpu < Number(values.limit) ? 0 : 1);
