import { writeFileSync } from 'node:fs';

type Body = () => void | Promise<void>;

const tests: { name: string; body: Body }[] = [];
const patience = Number(process.env.SOATSO_VSCODE_PATIENCE ?? 60) * 1000;

/** A test that runs inside VS Code's extension host, with the module `vscode` at hand. It fails by throwing. */
export function test(name: string, body: Body): void {
  tests.push({ name, body });
}

/** VS Code calls this in the extension host; it rejects when a test fails. The outcome also goes to SOATSO_VSCODE_REPORT. */
export async function run(): Promise<void> {
  const failed: string[] = [];
  const wanted = process.env.SOATSO_VSCODE_ONLY ?? '';
  const chosen = tests.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase()));
  for (const { name, body } of chosen) {
    const start = Date.now();
    try {
      await withinPatience(name, body());
      console.log(`  ✔ ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      failed.push(name);
      console.log(`  ✖ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  const outcome = { passed: chosen.length - failed.length, failed: failed.length };
  if (process.env.SOATSO_VSCODE_REPORT) writeFileSync(process.env.SOATSO_VSCODE_REPORT, JSON.stringify(outcome));
  console.log(`suite: ${outcome.passed} passed, ${outcome.failed} failed`);
  if (failed.length > 0) throw new Error(`${failed.length} failed: ${failed.join('; ')}`);
}

async function withinPatience(name: string, work: void | Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`“${name}” hung for ${patience / 1000} s.`)), patience);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
