import { expect, test } from 'vitest';
import { reasonOf } from '../../server/src/disk/reasons.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: so says the system`), { code });

test('what is known is said in plain words, in either language', () => {
  expect(reasonOf(failed('EACCES'), 'vi')).toBe('Không có quyền truy cập. Hãy kiểm tra quyền của tệp hoặc thư mục.');
  expect(reasonOf(failed('EACCES'), 'en')).toContain('Permission denied.');
});

test('what is not known keeps the words of the system', () => {
  expect(reasonOf(failed('EMFILE'), 'vi')).toBe('Hệ thống báo lỗi (EMFILE: so says the system)');
});
