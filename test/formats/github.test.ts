import { expect, test } from 'vitest';
import type { Result } from '../../server/src/formats/format.ts';
import { github } from '../../server/src/formats/github.ts';
import { checked, write } from './checked.ts';

const CONFLICT = 'Trong 26 chỉ tiêu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu không đạt kế hoạch.';

const written = (...results: readonly Result[]): Promise<string> => write(github, [...results]);

test('a command a finding, at its place, with its participants below', async () => {
  expect(await written(checked('Đạt 5,5% kế hoạch.'), checked(CONFLICT, 'năm/một.txt'))).toBe(
    '::warning file=năm/một.txt,line=1,col=32,endColumn=43,endLine=1,title=Cần kiểm tra (count-sum)::' +
      '23 + 4 = 27, nhưng văn bản ghi tổng là 26 chỉ tiêu. Nếu số 23 là 22 thì khớp.' +
      '%0Atổng: 26 chỉ tiêu (dòng 1)%0Aphần: 4/26 chỉ tiêu (dòng 3)\n',
  );
});

test.each([
  ['Còn 27/26 chỉ tiêu không đạt kế hoạch.', 'error'],
  [CONFLICT, 'warning'],
  ['Thu nhập bình quân đạt 46.3 triệu đồng/người.', 'notice'],
])('%s: %s', async (text, name) => {
  expect(await written(checked(text))).toMatch(new RegExp(`^::${name} `));
});

test('nothing of a name or a text is taken for a command', async () => {
  const text = 'Đạt 100%\u200b; huyện có 12%\r\n::error::x';
  const out = await written(checked(`${CONFLICT}\n${text}`, 'a,b:c%0A\n::error::.txt'));
  expect(out.split('\n')).toHaveLength(2);
  expect(out).toMatch(/^::warning file=a%2Cb%3Ac%250A%0A%3A%3Aerror%3A%3A\.txt,line=1,/);
});

test('a text that could not be read is an error', async () => {
  expect(await written({ path: 'mất.txt', message: 'Không tìm thấy tệp.' })).toBe(
    '::error file=mất.txt::Không tìm thấy tệp.\n',
  );
});

test('a text without a name has no file', async () => {
  const one = checked(CONFLICT);
  expect(await written({ ...one, source: { ...one.source, path: null } })).toMatch(/^::warning line=1,/);
});
