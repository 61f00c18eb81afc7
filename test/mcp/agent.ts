import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll } from 'vitest';
import { folderOf } from '../cli/folder.ts';

export interface Called {
  readonly isError: boolean;
  readonly text: string;
  readonly structured: Record<string, never>;
}

/** An agent with `soatso mcp` as it is published, in a folder of its own with these files. */
export function agentIn(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files);
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    const args = [resolve('dist/cli.js'), 'mcp'];
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args, cwd: folder.path, stderr: 'inherit' }),
    );
    // The client holds answers to the schemas of the tools that it has seen.
    await client.listTools();
  });
  afterAll(() => client.close());
  const call = async (name: string, given: Record<string, unknown>): Promise<Called> => {
    const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: given });
    const [{ text = '' } = {}] = content as { text?: string }[];
    return { isError: Boolean(isError), text, structured: structuredContent as Called['structured'] };
  };
  return { client, call };
}
