/** What client and server ask one another about projects, and about what is ignored. */
import type { Position } from 'vscode-languageserver-types';
import type { DocumentParams, Request } from '../protocol.ts';

/**
 * A client that answers the following requests says so in its capabilities, under `experimental`: it reads and saves
 * projects' files for a server without a file system, asks the person for a reason, and keeps what is ignored in texts
 * without a folder.
 */
export const HELPS_PROJECTS = 'soatsoProjects';

/** Asked of the client: the text of a project's file as the editor has it, unsaved or not; null where there is none. */
export const readProjectRequest: Request<DocumentParams, string | null> = { method: 'soatso/readProject' };

/** Asked of the client: saves a file that an edit of ours has changed. */
export const saveRequest: Request<DocumentParams, null> = { method: 'soatso/save' };

/** Asked of the client: why something is ignored, in the person's words; null where the person would rather not. */
export const reasonRequest: Request<ReasonParams, string | null> = { method: 'soatso/reason' };

export interface ReasonParams {
  readonly title: string;
  readonly prompt: string;
  /** What stands there to begin with. */
  readonly value: string;
}

/** What is ignored in a text without a folder, in the form of a project's file. */
export type IgnoredHere =
  | { readonly fingerprint: string; readonly occurrence: number; readonly reason: string }
  | { readonly rule: string; readonly reason: string };

/** Asked of the client: what it keeps of a text. */
export const ignoredRequest: Request<DocumentParams, readonly IgnoredHere[]> = { method: 'soatso/ignored' };

/** Asked of the client: to keep one more. */
export const ignoreRequest: Request<DocumentParams & { readonly entry: IgnoredHere }, null> = {
  method: 'soatso/ignore',
};

/** Sent by such a client when what it keeps has changed by itself. */
export const ignoredNotification: Request<DocumentParams, void> = { method: 'soatso/ignoredChanged' };

/** The server's command that ignores a finding; a code action carries it with these arguments. */
export const IGNORE_COMMAND = 'soatso.ignore';

export interface IgnoreArguments {
  readonly uri: string;
  readonly rule: string;
  /** Where the finding begins. */
  readonly at: Position;
  readonly scope: 'here' | 'file' | 'project';
  /** Asked for where it is not given, or a plain one where nobody can be asked. */
  readonly reason?: string;
}
