import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';

const bundle = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('what VS Code waits for when it starts the extension', () => {
  it('has no language client in it', () => {
    const sign = 'textDocument/didOpen';
    expect(bundle('client.js')).toContain(sign);
    expect(bundle('extension.js')).not.toContain(sign);
  });
});

// What an editor loads, and what a browser downloads.
test.each([
  ['server.js', 400],
  ['server.web.js', 440],
])('%s is under %i KB', (name, limit) => {
  expect(readFileSync(`dist/${name}`).length).toBeLessThan(limit * 1024);
});
