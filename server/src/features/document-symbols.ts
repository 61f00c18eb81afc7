import type { DocumentSymbolParams } from 'vscode-languageserver';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Client } from '../client.ts';
import { type Figure, type Placed, type Span, shift } from '../core/index.ts';
import { rangeOf } from '../positions.ts';
import type { Request } from '../protocol.ts';
import { defineFeature, onRequest, type Snapshot } from './feature.ts';
import { headingsIn } from './headings.ts';

/** The outline: headings, under them indicators with their figures. */
export const documentSymbols = defineFeature((client: Client) => ({
  capabilities: { documentSymbolProvider: { label: 'Soát Số' } },
  answers: [
    onRequest(
      request,
      (snapshot) => {
        const symbols = symbolsIn(snapshot);
        return client.takesSymbolTrees ? symbols : flat(symbols, snapshot.uri);
      },
      [],
    ),
  ],
}));

const request: Request<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = {
  method: 'textDocument/documentSymbol',
};

interface Node {
  readonly level: number;
  readonly start: number;
  readonly symbol: DocumentSymbol & { children: DocumentSymbol[] };
}

function symbolsIn(snapshot: Snapshot): DocumentSymbol[] {
  const { analysis, lines, text } = snapshot;
  if (!analysis || analysis.silent) return [];
  const top: DocumentSymbol[] = [];
  const open: Node[] = [];
  let behind = 0;
  /** A heading reaches to the end of what stands before the next one of its level, or above. */
  const close = (level: number, end: number): void => {
    for (let node = open.at(-1); node && node.level >= level; node = open.at(-1)) {
      node.symbol.range = rangeOf(lines, { start: node.start, end: Math.max(node.start, end) });
      open.pop();
    }
  };
  const headings = headingsIn(analysis);
  for (const block of analysis.blocks) {
    const heading = headings.get(block);
    if (heading) {
      close(heading.level, behind);
      const range = rangeOf(lines, heading.span);
      const name = oneLine(text, heading.span);
      const symbol = { name, kind: SymbolKind.String, range, selectionRange: range, children: [] };
      (open.at(-1)?.symbol.children ?? top).push(symbol);
      open.push({ level: heading.level, start: block.at, symbol });
    }
    (open.at(-1)?.symbol.children ?? top).push(...indicatorsOf(block, snapshot));
    behind = block.at + block.what.length;
  }
  close(0, behind);
  return top;
}

/** The indicators of a block, each with the figures that are said of it there. */
function indicatorsOf(
  { what, at }: Placed<{ figures: readonly Figure[] }>,
  { lines, text }: Snapshot,
): DocumentSymbol[] {
  const byIndicator = new Map<number, { readonly named: Span; readonly figures: Span[] }>();
  for (const { indicator, span } of what.figures) {
    if (!indicator) continue;
    const known = byIndicator.get(indicator.start) ?? { named: shift(indicator, at), figures: [] };
    known.figures.push(shift(span, at));
    byIndicator.set(indicator.start, known);
  }
  return [...byIndicator.values()].map(({ named, figures }) => {
    const start = Math.min(named.start, ...figures.map((span) => span.start));
    const end = Math.max(named.end, ...figures.map((span) => span.end));
    return {
      name: oneLine(text, named),
      detail: figures.map((span) => oneLine(text, span)).join('; '),
      kind: SymbolKind.Variable,
      range: rangeOf(lines, { start, end }),
      selectionRange: rangeOf(lines, named),
      children: figures.length < 2 ? [] : figures.map((span) => figureSymbol(span, { lines, text })),
    };
  });
}

function figureSymbol(span: Span, { lines, text }: Pick<Snapshot, 'lines' | 'text'>): DocumentSymbol {
  const range = rangeOf(lines, span);
  return { name: oneLine(text, span), kind: SymbolKind.Number, range, selectionRange: range };
}

const oneLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();

/** For a client that knows lists only. */
const flat = (symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, detail, kind, range, children = [] }) => [
    {
      name: detail ? `${name}: ${detail}` : name,
      kind,
      location: { uri, range },
      ...(containerName !== undefined && { containerName }),
    },
    ...flat(children, uri, name),
  ]);
