import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/index.ts';

const verdicts = (text: string) => analyse(text).relations.map(({ what }) => what.holds);

test.each([
  'Tổng số cán bộ là 1.850 người, trong đó đại học 1.620 người (87,6%), trung cấp 180 người (9,7%), còn lại là sơ cấp.',
  'Tổng diện tích 1.850 ha, gồm lúa 1.620 ha, ngô 180 ha, còn lại là cây khác.',
  'Tổng số 1.850 hộ, trong đó 1.620 hộ khá, 180 hộ trung bình; số còn lại là hộ nghèo.',
  'Tổng số 1.850 hộ, trong đó 1.620 hộ khá, 180 hộ trung bình. Còn lại là hộ nghèo.',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 180 hộ trung bình và một số hộ khác.',
  'Tổng vốn 1.850 tỷ đồng, gồm vốn trung ương 1.620 tỷ đồng, vốn tỉnh 180 tỷ đồng và các nguồn vốn hợp pháp khác.',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 180 hộ trung bình…',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 180 hộ trung bình...',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 180 hộ trung bình, v.v.',
  'Mỗi hộ được 50 triệu đồng, gồm 30 triệu đồng của tỉnh, 15 triệu đồng của huyện và ngày công của cộng đồng.',
])('a list with a rest that has no number may come to less: %s', (text) => {
  expect(verdicts(text)).not.toContain(false);
});

test.each([
  'Tổng số 1.850 hộ, trong đó 1.620 hộ khá, 180 hộ trung bình, còn lại 60 hộ nghèo.',
  'Tổng số 1.850 đơn, gồm 1.620 đơn kiến nghị, 180 đơn thuộc các lĩnh vực khác.',
  'Tổng số 1.850 đơn (gồm 1.620 đơn kiến nghị, 180 đơn tố cáo), còn lại nhiều đơn của năm trước.',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 180 hộ nghèo (một số hộ nghèo còn lại ở xa).',
  'Tổng số 1.850 hộ, gồm 1.620 hộ khá, 280 hộ trung bình và một số hộ khác.',
  'Mỗi hộ được 50 triệu đồng, gồm 30 triệu đồng của tỉnh và 15 triệu đồng của huyện và xã.',
  'Xã còn thiếu 5 tiêu chí, gồm 2 tiêu chí hạ tầng, 2 tiêu chí xã hội: trường học và y tế.',
])('a list that says how many the rest are is all: %s', (text) => {
  expect(verdicts(text)).toContain(false);
});
