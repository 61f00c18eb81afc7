import { expect, test } from 'vitest';
import { relationsOf } from './rows.ts';

test.each([
  ['Tốc độ tăng bình quân giai đoạn 2021-2023 đạt 7,2%/năm (6,0; 8,1; 7,5).', 'mean 7.2, part 6, part 8.1, part 7.5'],
  [
    'Kinh tế tăng bình quân 2 năm 2021-2022 đạt 7,0% (năm 2021 tăng 6,0%, năm 2022 tăng 8,0%).',
    'mean 7, part 6, part 8',
  ],
  ['Kinh tế tăng bình quân 2 năm đạt 1,0%: năm 2021 giảm 1,0%, năm 2022 tăng 3,0%.', 'mean 1, part −1, part 3'],
])('%s', (text, row) => {
  expect(relationsOf('series', text)).toEqual([row]);
});

test.each([
  ['fewer years than the period has', 'Tốc độ tăng bình quân giai đoạn 2021-2025 đạt 7,2%/năm (6,0; 8,1; 7,5).'],
  ['no period', 'Tốc độ tăng bình quân đạt 7,2%/năm (6,0; 8,1; 7,5).'],
  [
    'sectors',
    'Kinh tế tăng bình quân 3 năm đạt 7,0% (nông nghiệp tăng 3% với 5 dự án, công nghiệp tăng 9%, dịch vụ tăng 8%).',
  ],
  ['no mean', 'Tốc độ tăng giai đoạn 2021-2023 đạt 7,2%/năm (6,0; 8,1; 7,5).'],
])('none: %s', (_, text) => {
  expect(relationsOf('series', text)).toEqual([]);
});
