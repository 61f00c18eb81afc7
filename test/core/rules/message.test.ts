import { expect, test } from 'vitest';
import { renderArithmetic, renderFix, renderMessage, renderRelated } from '../../../server/src/core/index.ts';
import { findings } from './samples.ts';

const TEXT =
  'Trong 26 chỉ tiêu chủ yếu năm 2022, có 23 chỉ tiêu đạt kế hoạch.\n\nCòn 4/26 chỉ tiêu dự kiến không đạt kế hoạch.';

function only(text: string) {
  const [finding, ...more] = findings(text);
  if (!finding || more.length > 0) throw new Error(`${more.length + 1} findings`);
  return finding;
}

test('says the conflict, then the slip that would explain it', () => {
  const finding = only(TEXT);
  expect(renderMessage(finding, TEXT, 'vi')).toBe(
    '23 + 4 = 27, nhưng văn bản ghi tổng là 26 chỉ tiêu. Nếu số 23 là 22 thì khớp.',
  );
  expect(renderMessage(finding, TEXT, 'en')).toBe(
    '23 + 4 = 27, but the text gives a total of 26 chỉ tiêu. The numbers would agree if 23 were 22.',
  );
});

test('marks what it quotes from the text, with its place, and nothing that it computes', () => {
  const said = renderMessage(only(TEXT), TEXT, 'vi', (words, { start, end }) => {
    expect(TEXT.slice(start, end)).toBe(words);
    return `⟦${words}⟧`;
  });
  expect(said).toBe('⟦23⟧ + ⟦4⟧ = 27, nhưng văn bản ghi tổng là ⟦26⟧ chỉ tiêu. Nếu số ⟦23⟧ là 22 thì khớp.');
});

test('has the arithmetic by itself', () => {
  expect(renderArithmetic(only(TEXT), TEXT)).toBe('23 + 4 = 27 ≠ 26');
});

test('names the other participants', () => {
  const { what, at } = only(TEXT);
  const related = what.related.map((one) => renderRelated({ what: one, at }, TEXT, 'vi'));
  expect(related).toEqual(['tổng: 26 chỉ tiêu', 'phần: 4/26 chỉ tiêu']);
});

test('a fix is an edit of the number alone, in its own form', () => {
  const text = 'Huyện có 12 chỉ tiêu, gồm 04 chỉ tiêu vượt kế hoạch và 09 chỉ tiêu đạt kế hoạch.';
  const { what, at } = only(text);
  const fixes = what.fixes.map((fix) => renderFix({ what: fix, at }, text, 'vi'));
  expect(fixes.map(({ title }) => title)).toEqual(['Sửa 04 thành 03', 'Sửa 09 thành 08', 'Sửa 12 thành 13']);
  expect(fixes.map(({ span, newText }) => `${text.slice(span.start, span.end)} → ${newText}`)).toEqual([
    '04 → 03',
    '09 → 08',
    '12 → 13',
  ]);
});

test('a fix of the separators keeps the number', () => {
  const text = 'Thu nhập bình quân đạt 46.3 triệu đồng/người.';
  const { what, at } = only(text);
  expect(what.fixes.map((fix) => renderFix({ what: fix, at }, text, 'vi').title)).toEqual(['Sửa 46.3 thành 46,3']);
});
