import { expect, test } from 'vitest';
import { renderArithmetic, renderFix, renderMessage, renderRelated } from '../../../server/src/core/index.ts';
import { countSum } from '../../../server/src/core/rules/count-sum.ts';
import { findings, samplesHold } from './samples.ts';

samplesHold(countSum);

const TEXT =
  'Trong 26 chỉ tiêu chủ yếu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu dự kiến không đạt kế hoạch.';

test('says the arithmetic, the total and the slip, and names all participants', () => {
  const [finding] = findings(TEXT);
  if (!finding) throw new Error('no finding');
  expect(renderMessage(finding, TEXT, 'vi')).toBe(
    '23 + 4 = 27, nhưng văn bản ghi tổng là 26 chỉ tiêu. Nếu số 23 là 22 thì khớp.',
  );
  expect(renderMessage(finding, TEXT, 'en')).toBe(
    '23 + 4 = 27, but the text gives a total of 26 chỉ tiêu. It would agree if 23 were 22.',
  );
  expect(renderArithmetic(finding, TEXT)).toBe('23 + 4 = 27 ≠ 26');
  expect(finding.what.related.map((related) => renderRelated({ what: related, at: finding.at }, TEXT, 'vi'))).toEqual([
    'tổng: 26 chỉ tiêu',
    'phần: 4/26 chỉ tiêu',
  ]);
});

test('offers a change of each participant that is written once, that of the likeliest first', () => {
  const [finding] = findings(TEXT);
  const titles = finding?.what.fixes.map((fix) => renderFix({ what: fix, at: finding.at }, TEXT, 'vi').title);
  expect(titles).toEqual(['Sửa 23 thành 22', 'Sửa 4 thành 3']);
});

test('keeps a leading zero in a fix', () => {
  const text = 'Huyện có 12 chỉ tiêu, gồm 04 chỉ tiêu vượt kế hoạch và 09 chỉ tiêu đạt kế hoạch.';
  const [finding] = findings(text);
  const titles = finding?.what.fixes.map((fix) => renderFix({ what: fix, at: finding.at }, text, 'vi').title);
  expect(titles).toEqual(['Sửa 04 thành 03', 'Sửa 09 thành 08', 'Sửa 12 thành 13']);
});
