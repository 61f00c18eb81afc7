/**
 * node test/all.mjs [STEP…] [--fuzz MINUTES]
 *
 * Runs the steps (all of them where none is named) to their end, whatever the outcome of one, then fuzzes for so many
 * minutes, and closes with the sum: `N passed, N failed`. A step without tests of its own (types, lint, bundles,
 * fuzzing) counts as one.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';

const STEPS = {
  types: async () => one(await run('tsc', ['--build'])),
  lint: async () => one(await run('biome', ['ci', '.'])),
  build: async () => one(await run('node', ['esbuild.mjs'])),
  unit: () => vitest('test/vitest.config.mjs', 'out/unit.json'),
  async vscode() {
    const ended = await run('node', ['test/vscode/run.ts']);
    if (/^vscode: skipped/m.test(ended.output)) return { passed: 0, failed: 0 };
    const [, passed, failed] = /^vscode: (\d+) passed, (\d+) failed$/m.exec(ended.output) ?? [];
    return counted(ended, { passed: Number(passed ?? 0), failed: Number(failed ?? 0) });
  },
};

/** Steps that need more than npm gives: they run only where they are named. */
const APART = {
  async editors() {
    const ended = await vitest('test/editors/vitest.config.mjs', 'out/editors.json');
    return ended.passed === 0 && /^editors: skipped/m.test(ended.output) ? { passed: 0, failed: 0 } : ended;
  },
};

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { fuzz: { type: 'string' } } });
const names = positionals.length > 0 ? positionals : Object.keys(STEPS);
const every = { ...STEPS, ...APART };
const unknown = names.filter((name) => !(name in every));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(every).join(', ')}.`);
  exit(2);
}
mkdirSync('out', { recursive: true });
const total = { passed: 0, failed: 0 };
const summary = [];
const steps = names.map((name) => [name, every[name]]);
if (options.fuzz) steps.push(['fuzz', () => fuzz(options.fuzz)]);
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  summary.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed`);
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
exit(total.failed === 0 ? 0 : 1);

/** Runs a command, shows what it prints as it comes, and gives back whether it ended well and what it printed. */
function run(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ well: false, output: `${output}${command}: ${message}` }));
    child.on('close', (status) => resolve({ well: status === 0, output }));
  });
}

/** Runs the tests of a configuration; what they printed is in `output`. */
async function vitest(config, report) {
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await run('vitest', ['run', '--config', config, ...reporters]);
  const { numPassedTests, numFailedTests } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { ...counted(ended, { passed: numPassedTests, failed: numFailedTests }), output: ended.output };
}

/** As long as it is told to: what it finds within that time depends on the machine. */
async function fuzz(minutes) {
  return one(await run('npm', ['run', 'fuzz', '--', '--minutes', minutes]));
}

/** A step that is itself the test. */
function one({ well, output }) {
  if (!well && output.trim() === '') console.error('The step failed without a word.');
  return { passed: well ? 1 : 0, failed: well ? 0 : 1 };
}

/** What a step counted; one that failed, or ran nothing, counts as a failure even without a failed test. */
function counted({ well }, { passed = 0, failed = 0 }) {
  return { passed, failed: well && passed > 0 ? failed : Math.max(1, failed) };
}
