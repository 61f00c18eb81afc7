import type { Readable, Writable } from 'node:stream';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  type ListToolsResult,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { TOOL } from '../formats/tool.ts';
import { TOOLS } from './index.ts';
import type { Workplace } from './tool.ts';
import { workplaceIn } from './workplace.ts';

/** Serves agents over the Model Context Protocol until its client closes the input. */
export async function serve(
  { stdin, stdout }: { readonly stdin: Readable; readonly stdout: Writable },
  { folders, locale }: { readonly folders: readonly string[]; readonly locale: Workplace['locale'] },
): Promise<void> {
  const workplace = workplaceIn(folders, locale);
  const server = new Server(
    { name: TOOL.name, title: 'Soát Số', version: TOOL.version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(announced) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) =>
    called(params.name, params.arguments ?? {}, workplace),
  );
  const ended = new Promise<void>((settle) => {
    server.onclose = settle;
    stdin.on('end', settle).on('close', settle);
  });
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
}

const INSTRUCTIONS =
  'Soát Số reads the figures of Vietnamese texts and finds where they contradict each other. Offsets are UTF-16 code units; values are exact decimal strings. A finding is a question to the author, not a verdict.';

type AnnouncedTool = ListToolsResult['tools'][number];

const announced = ({ id, title, description, input, output }: (typeof TOOLS)[number]): AnnouncedTool => ({
  ...{ name: id, title, description },
  // What no schema can say (one of two keys) is left to the answer.
  inputSchema: toJsonSchema(input, { errorMode: 'ignore' }) as AnnouncedTool['inputSchema'],
  outputSchema: output as AnnouncedTool['outputSchema'],
  annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
});

async function called(name: string, given: unknown, workplace: Workplace): Promise<CallToolResult> {
  const tool = TOOLS.find(({ id }) => id === name);
  if (!tool)
    throw new McpError(
      ErrorCode.InvalidParams,
      `There is no tool ${name}. Tools: ${TOOLS.map(({ id }) => id).join(', ')}.`,
    );
  try {
    const { text, structured } = await tool.answer(v.parse(tool.input, given), workplace);
    return { content: [{ type: 'text', text }], structuredContent: structured };
  } catch (error) {
    // An error of the tool's, not of the protocol's, is one that a model sees and can act on.
    return { isError: true, content: [{ type: 'text', text: error instanceof Error ? error.message : String(error) }] };
  }
}
