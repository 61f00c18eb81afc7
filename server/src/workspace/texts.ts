import type { Client } from '../client.ts';
import type { Connection } from '../connection.ts';
import type { Text } from '../core/index.ts';
import { listTextsRequest, readTextRequest } from '../protocol/files.ts';
import type { Texts } from '../texts.ts';

/** The texts on the disk where that is where they lie, else those that the client reads. */
export function textsFor({ disk, client, connection }: Sources): Texts {
  const others = client.readsTexts ? textsOfClient(connection) : NO_TEXTS;
  const textsAt = (uri: string): Texts => (disk && uri.startsWith('file:') ? disk : others);
  return {
    list: (folder, locale) => textsAt(folder).list(folder, locale),
    read: (uri, locale) => textsAt(uri).read(uri, locale),
  };
}

interface Sources {
  /** Undefined where there is none: in a browser. */
  readonly disk: Texts | undefined;
  readonly client: Client;
  readonly connection: Pick<Connection, 'sendRequest'>;
}

const textsOfClient = (connection: Pick<Connection, 'sendRequest'>): Texts => ({
  list: (folder, locale) => connection.sendRequest(listTextsRequest.method, { folder, locale }),
  read: (uri, locale) => connection.sendRequest(readTextRequest.method, { uri, locale }),
});

const NO_TEXTS: Texts = {
  list: async (uri, locale) => [{ uri, message: OUT_OF_REACH[locale] }],
  read: async (_, locale) => ({ message: OUT_OF_REACH[locale] }),
};

const OUT_OF_REACH: Text = {
  vi: 'Trình soạn thảo này không cho đọc tệp ở nơi đó. Hãy mở thư mục từ ổ đĩa của máy rồi thử lại.',
  en: 'This editor gives no access to files there. Please open the folder from the disk of this machine.',
};
