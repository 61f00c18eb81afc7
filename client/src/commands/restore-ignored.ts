import { ignoredNotification } from '../../../server/src/protocol/projects.ts';
import { forgetAll } from '../ignored.ts';
import { tell } from '../tell.ts';
import type { Text } from '../texts.ts';
import type { Run } from './command.ts';

/** Shows again what was ignored in texts without a folder; what files say is to be changed there. */
export const restoreIgnored: Run = async (server) => {
  const count = await forgetAll(server.memory);
  const client = await server.client;
  await client.sendNotification(ignoredNotification.method, { uri: '' });
  tell(restored(count));
};

const restored = (count: number): Text => ({
  vi: `Đã khôi phục ${count} mục bỏ qua của các văn bản không nằm trong thư mục. Phần bỏ qua ghi trong .soatso.json hoặc trong ghi chú của văn bản thì xóa ngay tại đó.`,
  en: `${count} ignored in texts without a folder ${count === 1 ? 'is' : 'are'} shown again. What .soatso.json or a comment leaves out is to be removed there.`,
});
