/** Stands between Kate and the language server, writes to SEEN what Kate is told of the text, and ends Kate. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { argv, env, execPath, kill, ppid, stdin, stdout } from 'node:process';

const server = spawn(execPath, argv.slice(2), { stdio: ['pipe', 'pipe', 'inherit'] });
stdin.pipe(server.stdin);
let said = '';
server.stdout.on('data', (bytes) => {
  said += bytes;
  stdout.write(bytes);
  const [, diagnostics] = /"diagnostics":(\[\{.*?\}\])\}\}(?:Content-Length|$)/su.exec(said) ?? [];
  if (diagnostics === undefined) return;
  const [{ code, message, range }] = JSON.parse(diagnostics);
  writeFileSync(env.SEEN, JSON.stringify({ code, message, line: range.start.line }));
  kill(ppid);
});
