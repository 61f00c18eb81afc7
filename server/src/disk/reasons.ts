import type { Locale, Text } from '../core/index.ts';

/** What the system said of a file, for people. */
export function reasonOf({ code, message }: NodeJS.ErrnoException, locale: Locale): string {
  return REASONS[code ?? '']?.[locale] ?? `${UNKNOWN[locale]} (${message})`;
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: {
    vi: 'Không tìm thấy tệp hoặc thư mục này. Đề nghị kiểm tra lại tên và đường dẫn.',
    en: 'There is no such file or folder. Please check its name and path.',
  },
  ENOTDIR: {
    vi: 'Đường dẫn đi qua một tệp, không phải thư mục. Đề nghị kiểm tra lại đường dẫn.',
    en: 'The path leads through a file, not a folder. Please check it.',
  },
  EISDIR: { vi: 'Đây là thư mục, không phải tệp.', en: 'This is a folder, not a file.' },
  EACCES: {
    vi: 'Không có quyền truy cập. Hãy kiểm tra quyền của tệp hoặc thư mục.',
    en: 'Permission denied. Please check the permissions of the file or folder.',
  },
  EPERM: {
    vi: 'Hệ thống không cho phép truy cập. Có thể tệp đang bị khóa hoặc đang mở ở chương trình khác.',
    en: 'The system does not allow access. The file may be locked or open in another program.',
  },
  EBUSY: {
    vi: 'Tệp đang được chương trình khác sử dụng. Hãy đóng chương trình đó rồi thử lại.',
    en: 'The file is in use by another program. Please close it and try again.',
  },
  EROFS: { vi: 'Ổ đĩa chỉ cho phép đọc.', en: 'The disk is read-only.' },
  ENOSPC: { vi: 'Ổ đĩa đã đầy.', en: 'The disk is full.' },
  ENAMETOOLONG: { vi: 'Tên tệp quá dài.', en: 'The name is too long.' },
  ELOOP: { vi: 'Liên kết trỏ vòng tròn.', en: 'The link leads in a circle.' },
  EFBIG: { vi: 'Tệp quá lớn.', en: 'The file is too large.' },
};
const UNKNOWN: Text = { vi: 'Hệ thống báo lỗi', en: 'The system reported an error' };
