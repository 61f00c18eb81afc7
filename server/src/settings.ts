import type { Border } from './border.ts';
import type { Client } from './client.ts';
import { DEFAULTS, isRecord, SECTION, settingsFrom } from './configuration.ts';
import { type Connection, log, register } from './connection.ts';
import type { Settings } from './core/index.ts';

/** The editor's settings. */
export interface EditorSettings {
  readonly now: () => Settings;
  /** Asks for them, and for being told of changes, as far as the editor can. */
  readonly follow: () => Promise<void>;
}

interface Surroundings {
  readonly connection: Connection;
  readonly border: Border;
  readonly client: Pick<Client, 'hasConfiguration' | 'registersConfiguration'>;
  readonly whenChanged: (before: Settings) => void;
}

const CHANGED = 'workspace/didChangeConfiguration';

/** `initial` is what the editor introduced itself with. What it tells later, or answers, goes to `whenChanged`. */
export function settingsOfEditor(
  { connection, border, client, whenChanged }: Surroundings,
  initial: unknown,
): EditorSettings {
  let settings = DEFAULTS;
  /** Whether there is anything new. */
  const take = (sent: unknown): boolean => {
    const read = settingsFrom(sent);
    for (const warning of read.warnings) log(connection, 'warning', warning[read.settings.locale]);
    if (JSON.stringify(read.settings) === JSON.stringify(settings)) return false;
    settings = read.settings;
    return true;
  };
  const takeLater = (sent: unknown): void => {
    const before = settings;
    if (take(sent)) whenChanged(before);
  };
  let asked = 0;
  /** The last question's answer counts, whatever the order in which answers arrive. */
  const ask = async (): Promise<void> => {
    asked++;
    const question = asked;
    const [sent] = await connection.sendRequest<readonly unknown[]>('workspace/configuration', {
      items: [{ section: SECTION }],
    });
    if (question === asked) takeLater(sent);
  };
  take(sectionOf(initial));
  connection.onNotification(
    CHANGED,
    border.event(CHANGED, async (changed: { readonly settings?: unknown }) =>
      client.hasConfiguration ? ask() : takeLater(sectionOf(changed?.settings)),
    ),
  );
  return {
    now: () => settings,
    async follow() {
      if (!client.hasConfiguration) return;
      await ask();
      if (client.registersConfiguration) await register(connection, CHANGED, { section: SECTION });
    },
  };
}

/** Settings under our section, or bare: editors differ. */
const sectionOf = (sent: unknown): unknown => (isRecord(sent) && SECTION in sent ? sent[SECTION] : sent);
