import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path, { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Editor, startEditor, stop } from './server-process.ts';

const bundle = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

describe('what VS Code waits for when it starts the extension', () => {
  it('has no language client in it', () => {
    const sign = 'textDocument/didOpen';
    expect(bundle('client.js')).toContain(sign);
    expect(bundle('extension.js')).not.toContain(sign);
  });
});

describe('what the server has loaded when it has checked and explained a text', () => {
  it('is under 400,000 bytes, whatever files it is in', async () => {
    const loaded = await loadedBy(async ({ connection }) => {
      const textDocument = { uri: 'file:///van-ban.txt', languageId: 'plaintext', version: 1, text: TEXT };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      const { items } = await connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
        textDocument,
      });
      expect(items.map(({ code }) => code)).toEqual(['count-sum']);
      expect(await connection.sendRequest('textDocument/hover', { textDocument, position: GROWTH })).toMatchObject({
        contents: { value: expect.stringContaining('6,01%') },
      });
    });
    expect(loaded.map((file) => basename(file))).toEqual(['core.js', 'language-server.js', 'server.js']);
    expect(loaded.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(LIMIT);
  });

  // What else it takes in, it asks the extension for: `main.web.test.ts` tells when.
  it('is under 400,000 bytes in a browser', () => {
    expect(statSync('dist/server.web.js').size).toBeLessThan(LIMIT);
  });
});

const LIMIT = 400_000;
const TEXT = `Sản lượng tăng 6,01%.\n\nHuyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.`;
const GROWTH = { line: 0, character: 17 };

/** The files that a server has loaded when it is ended after `use`. */
async function loadedBy(use: (editor: Editor) => Promise<void>): Promise<string[]> {
  const report = path.join(mkdtempSync(path.join(tmpdir(), 'soatso-loaded-')), 'loaded.json');
  const telling = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(Object.keys(require.cache))))`;
  const hook = path.join(path.dirname(report), 'hook.cjs');
  writeFileSync(hook, telling);
  const editor = await startEditor({
    arguments: ['--require', hook],
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await use(editor);
  await stop(editor);
  const loaded: string[] = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(path.dirname(report), { recursive: true });
  return loaded.filter((file) => file !== hook).toSorted();
}
