/**
 * npm run bench [-- core|server|cli|activation …] [-- --json]
 *
 * Runs the benchmarks that are named, or all; what else is given goes on to each.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { argv, execPath, exit } from 'node:process';
import { build } from 'esbuild';

const BENCHES = { core: 'main', server: 'server', cli: 'cli', activation: 'activation' };
const named = argv.slice(2).filter((name) => name in BENCHES);
const others = argv.slice(2).filter((name) => !named.includes(name));
const shared = { bundle: true, platform: 'node', logLevel: 'warning' };

execFileSync(execPath, ['esbuild.mjs'], { stdio: 'inherit' });
await build({
  ...shared,
  // As our own server is bundled, so that they start alike.
  ...{ minify: true, mainFields: ['module', 'main'] },
  entryPoints: ['test/bench/bare-server.ts'],
  outfile: 'out/bare-server.js',
});
let failed = 0;
for (const name of named.length > 0 ? named : Object.keys(BENCHES)) {
  const outfile = `out/bench-${name}.mjs`;
  const entry = `test/bench/${BENCHES[name]}.ts`;
  await build({ ...shared, packages: 'external', format: 'esm', entryPoints: [entry], outfile });
  console.log(`\n── ${name}`);
  if (spawnSync(execPath, ['--expose-gc', outfile, ...others], { stdio: 'inherit' }).status !== 0) failed++;
}
exit(failed === 0 ? 0 : 1);
