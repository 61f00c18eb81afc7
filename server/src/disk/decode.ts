import { isUtf8 } from 'node:buffer';
import type { Text } from '../core/index.ts';

/** A text, or why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly problem: Text };

/** UTF-8 to text. A byte order mark is dropped; nothing else is changed. */
export function decode(bytes: Buffer): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { problem: UTF_16 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: binary(zero) };
  if (!isUtf8(bytes)) return { problem: brokenUtf8(bytes, firstBrokenByte(bytes)) };
  return { text: bytes.toString('utf8', startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0) };
}

const startsWith = (bytes: Buffer, ...start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

const UTF_16: Text = {
  vi: 'Tệp được lưu ở mã UTF-16. Hãy mở tệp, lưu lại với mã UTF-8 rồi kiểm tra lại.',
  en: 'The file is saved as UTF-16. Please save it as UTF-8 and check again.',
};

const binary = (at: number): Text => ({
  vi: `Đây không phải tệp văn bản (byte thứ ${at + 1} bằng 0). Nếu là tệp Word, Excel hoặc PDF, hãy lưu thành văn bản thuần (.txt, mã UTF-8) rồi kiểm tra lại.`,
  en: `This is not a text file (byte ${at + 1} is zero). If it is a Word, Excel or PDF file, please save it as plain text (.txt, UTF-8) and check again.`,
});

function brokenUtf8(bytes: Buffer, at: number): Text {
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + Number(byte === LF), 1);
  return {
    vi: `Tệp không đúng mã UTF-8, từ byte thứ ${at + 1} (dòng ${line}). Có thể tệp dùng bảng mã cũ (TCVN3, VNI, Windows-1258). Hãy lưu lại tệp với mã UTF-8 rồi kiểm tra lại.`,
    en: `The file is not valid UTF-8, from byte ${at + 1} (line ${line}) on. It may be in an older encoding (TCVN3, VNI, Windows-1258). Please save it as UTF-8 and check again.`,
  };
}

const LF = 0x0a;
const REPLACEMENT = '\ufffd';

/** The decoder puts U+FFFD where bytes are broken; the first that does not itself stand in the file is the place. */
function firstBrokenByte(bytes: Buffer): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    if (!startsWith(bytes.subarray(offset), 0xef, 0xbf, 0xbd)) break;
    offset += 3;
    from = at + 1;
  }
  return offset;
}
