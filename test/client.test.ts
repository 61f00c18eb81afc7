import { expect, test } from 'vitest';
import { clientOf } from '../server/src/client.ts';

const NONE = {
  pullsDiagnostics: false,
  refreshes: [],
  showsRelatedInformation: false,
  showsCodeDescription: false,
  hoverFormat: 'plaintext',
  takesCodeActions: false,
  takesSymbolTrees: false,
  makesEdits: false,
  makesFiles: false,
  takesVersionedEdits: false,
  hasConfiguration: false,
  registersConfiguration: false,
  watchesFiles: false,
  hasFolders: false,
  readsTexts: false,
  helpsProjects: false,
  listsAtMost: Number.POSITIVE_INFINITY,
};

test('who announces nothing gets what every client understands', () => {
  for (const nothing of [{}, undefined, null]) expect(clientOf(nothing)).toEqual(NONE);
});

test('related information may be announced for either way of diagnostics', () => {
  for (const way of ['diagnostic', 'publishDiagnostics'])
    expect(clientOf({ textDocument: { [way]: { relatedInformation: true } } })).toMatchObject({
      showsRelatedInformation: true,
    });
});

test('it is told to ask again only for what it knows how to', () => {
  const refreshSupport = { refreshSupport: true };
  expect(clientOf({ workspace: { diagnostics: refreshSupport, inlayHint: refreshSupport } }).refreshes).toEqual([
    'workspace/inlayHint/refresh',
  ]);
  expect(
    clientOf({
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: refreshSupport, semanticTokens: refreshSupport },
    }).refreshes,
  ).toEqual(['workspace/diagnostic/refresh', 'workspace/semanticTokens/refresh']);
});

test('of the formats of a hover the one that the client likes best is taken', () => {
  const formatOf = (...contentFormat: ('markdown' | 'plaintext')[]) =>
    clientOf({ textDocument: { hover: { contentFormat } } }).hoverFormat;
  expect([formatOf(), formatOf('plaintext', 'markdown'), formatOf('markdown', 'plaintext')]).toEqual([
    'plaintext',
    'plaintext',
    'markdown',
  ]);
});

test('how many findings it lists is a whole number, or not known', () => {
  const listed = (soatsoListsAtMost: unknown) => clientOf({ experimental: { soatsoListsAtMost } }).listsAtMost;
  expect(listed(1000)).toBe(1000);
  for (const odd of ['1000', 0.5, null, -1]) expect(listed(odd)).toBe(Number.POSITIVE_INFINITY);
});
