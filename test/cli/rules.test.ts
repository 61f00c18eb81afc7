import { expect, test } from 'vitest';
import { explainRule, listRules } from '../../server/src/cli/rules.ts';
import { explanationOf } from '../../server/src/core/explanations.ts';
import { NOTICES, RULES } from '../../server/src/core/index.ts';

test('the list has a line for each rule, in columns', () => {
  const lines = listRules('vi').trimEnd().split('\n');
  expect(lines).toHaveLength(RULES.length + NOTICES.length);
  expect(lines.find((line) => line.startsWith('count-sum '))).toMatch(
    /^count-sum +Cần kiểm tra +Các phần cộng lại không khớp tổng$/,
  );
  expect(new Set(lines.map((line) => line.search(/Cần kiểm tra|Mâu thuẫn rõ|Lưu ý|Gợi ý/))).size).toBe(1);
  expect(listRules('en')).toMatch(/^count-sum +To be checked +Parts do not add up/m);
});

test.each(RULES.map(({ id }) => id))('%s is explained by its title, reason and samples', (id) => {
  const { title, reason, bad, good } = explanationOf(id);
  const { known, text } = explainRule(id, 'vi');
  expect(known).toBe(true);
  expect(text.startsWith(`${id}: ${title.vi} (`)).toBe(true);
  expect(text).toContain(`\n\n${reason.vi}\n\n`);
  for (const sample of [...bad, ...good]) expect(text).toContain(`  • ${sample.split('\n')[0]}`);
});

test.each(NOTICES.map(({ id }) => id))('%s, which is about suppressions, is explained too', (id) => {
  const { title, reason } = explanationOf(id);
  expect(explainRule(id, 'vi')).toEqual({
    known: true,
    text: `${id}: ${title.vi} (Gợi ý)\n\n${reason.vi}\n`,
  });
});

test('of a rule that is not there, those that are', () => {
  const { known, text } = explainRule('không-có', 'vi');
  expect(known).toBe(false);
  expect(text).toContain('Không có quy tắc "không-có". Các quy tắc hiện có: ');
  for (const { id } of RULES) expect(text).toContain(id);
});
