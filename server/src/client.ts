import type { ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import { READS_TEXTS } from './protocol/files.ts';
import { HELPS_PROJECTS } from './protocol/projects.ts';
import { LISTS_AT_MOST } from './protocol.ts';

/** What the editor at the other end can do, as far as the server's answers depend on it. */
export interface Client {
  /** It asks for the diagnostics of open documents; otherwise they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** The requests by which it is told to ask again for what is shown. */
  readonly refreshes: readonly string[];
  readonly showsRelatedInformation: boolean;
  readonly showsCodeDescription: boolean;
  readonly hoverFormat: MarkupKind;
  /** It takes code actions with edits; otherwise it knows only commands. */
  readonly takesCodeActions: boolean;
  /** It takes an outline as a tree; otherwise as a list. */
  readonly takesSymbolTrees: boolean;
  /** It makes the changes that the server asks for. */
  readonly makesEdits: boolean;
  /** Such a change may make a new file. */
  readonly makesFiles: boolean;
  /** It takes edits that name the version of the text they are for. */
  readonly takesVersionedEdits: boolean;
  /** It can be asked for its configuration. */
  readonly hasConfiguration: boolean;
  /** It wants to be told that we listen to changes of the configuration. */
  readonly registersConfiguration: boolean;
  /** It tells of files that change on the disk, once it was asked to. */
  readonly watchesFiles: boolean;
  /** It tells which folders are open. */
  readonly hasFolders: boolean;
  /** It lists and reads texts for who cannot. */
  readonly readsTexts: boolean;
  /** It reads projects' files, asks for reasons, and keeps what is ignored in texts without a folder. */
  readonly helpsProjects: boolean;
  /** How many findings it lists of one document; Infinity where it says nothing. */
  readonly listsAtMost: number;
}

/** Reads what the client announces; a client that announces nothing gets what every client understands. */
export function clientOf(capabilities: ClientCapabilities | null | undefined): Client {
  const { textDocument, workspace, experimental } = capabilities ?? {};
  const diagnostics = [textDocument?.diagnostic, textDocument?.publishDiagnostics];
  return {
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshes: [
      ...(textDocument?.diagnostic && workspace?.diagnostics?.refreshSupport ? ['workspace/diagnostic/refresh'] : []),
      ...(workspace?.inlayHint?.refreshSupport ? ['workspace/inlayHint/refresh'] : []),
      ...(workspace?.semanticTokens?.refreshSupport ? ['workspace/semanticTokens/refresh'] : []),
    ],
    showsRelatedInformation: diagnostics.some((shown) => shown?.relatedInformation),
    showsCodeDescription: diagnostics.some((shown) => shown?.codeDescriptionSupport),
    hoverFormat: textDocument?.hover?.contentFormat?.[0] === 'markdown' ? 'markdown' : 'plaintext',
    takesCodeActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    takesSymbolTrees: Boolean(textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport),
    makesEdits: Boolean(workspace?.applyEdit),
    makesFiles: Boolean(
      workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('create'),
    ),
    takesVersionedEdits: Boolean(workspace?.workspaceEdit?.documentChanges),
    hasConfiguration: Boolean(workspace?.configuration),
    registersConfiguration: Boolean(workspace?.didChangeConfiguration?.dynamicRegistration),
    watchesFiles: Boolean(workspace?.didChangeWatchedFiles?.dynamicRegistration),
    hasFolders: Boolean(workspace?.workspaceFolders),
    readsTexts: experimental?.[READS_TEXTS] === true,
    helpsProjects: experimental?.[HELPS_PROJECTS] === true,
    listsAtMost: countOf(experimental?.[LISTS_AT_MOST]) ?? Number.POSITIVE_INFINITY,
  };
}

const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
