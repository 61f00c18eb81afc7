import { expect, test } from 'vitest';
import { LEVELLED } from '../../server/src/project/levelled.ts';
import { parseProject } from '../../server/src/project/parse.ts';
import { mark } from '../harness.ts';

/** `⟦…⟧` marks what is wrong; what is said of each. */
function problems(sample: string): string[] {
  const text = sample.replace(/[⟦⟧]/gu, '');
  const found = parseProject(text, LEVELLED).problems;
  expect(
    mark(
      text,
      found.map(({ span }) => span),
    ),
  ).toBe(sample);
  return found.map(({ message }) => message.vi);
}

test.each([
  ['{ "⟦rule⟧s": 1 }'.replace('"⟦rule⟧s": 1', '⟦"rulse"⟧: {}'), 'Không có mục "rulse". Có phải bạn muốn viết "rules"?'],
  ['{ ⟦"x"⟧: {} }', 'Không có mục "x". Có thể dùng: "$schema", "rules", "ignoreFiles", "ignore", "ignoreRules".'],
  ['{ "rules": { ⟦"count-sums"⟧: "off" } }', 'Không có mục "count-sums". Có phải bạn muốn viết "count-sum"?'],
  ['{ "rules": { "count-sum": ⟦"none"⟧ } }', 'Không có mức "none". Hãy chọn một trong: "error", '],
  ['{ "rules": ⟦"off"⟧ }', 'Mục "rules" cần một nhóm mục trong ngoặc nhọn {…}. Hãy viết lại.'],
  ['{ "ignoreFiles": ⟦"nháp/"⟧ }', 'Mục "ignoreFiles" cần một danh sách trong ngoặc vuông […]. Hãy viết lại.'],
  ['{ "ignoreFiles": ["a", ⟦"*a*a*a*a*a*a*a"⟧] }', 'Mẫu tên tệp này trống, quá dài hoặc có hơn 5 dấu *.'],
  ['{ "ignore": [⟦{ "fingerprint": "0123456789abcdef" }⟧] }', 'Còn thiếu mục "reason". Hãy ghi thêm.'],
  ['{ "ignore": [{ "fingerprint": ⟦"abc"⟧, "reason": "x" }] }', 'Dấu nhận biết gồm 16 chữ số hệ mười sáu.'],
  ['{ "ignore": [{ "fingerprint": "0123456789abcdef", "reason": ⟦""⟧ }] }', 'Mục "reason" còn trống.'],
  ['{ "ignore": [{ "fingerprint": "0123456789abcdef", "reason": "x", "occurrence": ⟦0⟧ }] }', 'cần số nguyên từ 1'],
  ['{ "ignore": [{ "fingerprint": "0123456789abcdef", "reason": "x", ⟦"reasn"⟧: 1 }] }', 'viết "reason"?'],
  ['⟦[]⟧', 'Tệp này cần các mục đặt trong ngoặc nhọn {…}.'],
  [
    '{ "rules": {}⟦,⟧ }'.replace('⟦,⟧ }', ', ⟦}⟧'),
    'Ở đây cần tên một mục trong ngoặc kép; nếu phía trước thừa dấu phẩy thì bỏ đi.',
  ],
  ['{ "rules": {} ⟦"ignore"⟧: [] }', 'Trước chỗ này cần một dấu phẩy.'],
  ['{} ⟦/* nháp⟧', 'Thiếu */ đóng ghi chú lại.'],
  ['{ "ignoreRules": [{ "rule": ⟦"count-sums"⟧, "reason": "x" }] }', 'Có phải bạn muốn viết "count-sum"?'],
  ['{ "ignoreRules": [{ "rule": ⟦"x"⟧, "reason": "x" }] }', 'Không có quy tắc hoặc nhóm "x". Có thể dùng: '],
  ['{ "ignoreRules": [{ "rule": "sum", ⟦"path"⟧: "a", "reason": "x" }] }', 'Không có mục "path".'],
  ['{ "ignore": [{ "fingerprint": "0123456789abcdef", "file": ⟦1⟧, "reason": "x" }] }', 'Mục "file" cần một chuỗi'],
])('%s: %s', (sample, said) => {
  expect(problems(sample)).toEqual([expect.stringContaining(said)]);
});

test('an empty file is said, too', () => {
  expect(parseProject('', LEVELLED).problems[0]?.message.vi).toContain('Tạm thời tệp này không được dùng');
});

test('comments are read over', () => {
  const { project, problems: found } = parseProject('{ // vì sao\n "rules": { "sum": "off" } /* hết */ }', LEVELLED);
  expect([found, project.levels]).toEqual([[], { sum: 'off' }]);
});

test('a slip in one entry does not cost the others', () => {
  const { project, problems: found } = parseProject(
    `{
    "rules": { "count-sum": "off", "amount-sum": "none", "total": "off" },
    "ignoreFiles": ["nháp/", 5],
    "ignore": [
      { "fingerprint": "abc", "reason": "x" },
      { "fingerprint": "0123456789abcdef", "reason": "số của Bộ" }
    ]
  }`,
    LEVELLED,
  );
  expect(found).toHaveLength(4);
  expect(project.levels).toEqual({ 'count-sum': 'off' });
  expect(project.ignored.map(({ what, reason }) => [what, reason])).toEqual([
    [{ words: '0123456789abcdef' }, 'số của Bộ'],
  ]);
  expect(project.ignoresFile('nháp/a.txt')).toBe(true);
});

test.each([
  ['nháp/', 'nháp/một.txt', true],
  ['nháp/', 'năm/nháp/một.txt', true],
  ['/nháp/', 'năm/nháp/một.txt', false],
  ['nháp/', 'nháp.txt', false],
  ['*.tam.md', 'năm/báo-cáo.tam.md', true],
  ['năm/*.md', 'năm/cũ/a.md', false],
  ['năm/**', 'năm/cũ/a.md', true],
])('the pattern %s and %s: %s', (pattern, path, ignores) => {
  expect(parseProject(JSON.stringify({ ignoreFiles: [pattern] }), LEVELLED).project.ignoresFile(path)).toBe(ignores);
});

test.each([
  [{ fingerprint: '0123456789abcdef' }, null],
  [{ fingerprint: '0123456789abcdef-3' }, 3],
  [{ fingerprint: '0123456789abcdef', occurrence: 1 }, 1],
])('%j is of occurrence %s', (entry, occurrence) => {
  const { project } = parseProject(JSON.stringify({ ignore: [{ ...entry, reason: 'x' }] }), LEVELLED);
  expect(project.ignored[0]).toMatchObject({ what: { words: '0123456789abcdef' }, occurrence, file: null });
});
