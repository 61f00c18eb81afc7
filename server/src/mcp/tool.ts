import type * as v from 'valibot';
import type { Locale } from '../core/index.ts';
import type { Checked, Unreadable } from '../formats/format.ts';

/** What an agent is given. It can be called by any model: its descriptions are in English, its answers in the language asked for. */
export interface Tool<Input = never> {
  /** Its name, and its file's. */
  readonly id: string;
  readonly title: string;
  /** When to use it, and what comes back. */
  readonly description: string;
  readonly input: v.GenericSchema<unknown, Input>;
  /** JSON Schema (2020-12) of `structured`. */
  readonly output: object;
  /** Rejects with an error whose message says what to do instead. */
  readonly answer: (input: Input, workplace: Workplace) => Promise<Answer>;
}

/** What tools need of the machine they run on. */
export interface Workplace {
  readonly locale: Locale;
  readonly check: (asked: AskedText) => Promise<Checked | Unreadable>;
}

/** A text itself, or the file that holds it. */
export type AskedText = { readonly locale: Locale } & (
  | { readonly text: string; readonly format: 'plain' | 'markdown' }
  | { readonly path: string }
);

export interface Answer {
  /** For reading. */
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>>;
}

export const defineTool = <Input>(tool: Tool<Input>): Tool => tool as unknown as Tool;
