import { describe, expect, test } from 'vitest';
import { withIgnored } from '../../server/src/project/edit.ts';
import { LEVELLED } from '../../server/src/project/levelled.ts';
import { parseProject } from '../../server/src/project/parse.ts';

const FINDING = { fingerprint: '0123456789abcdef', occurrence: 2, file: 'năm/một.txt', reason: 'số của Bộ' };
const RULE = { rule: 'count-sum', reason: 'bản nháp' };

describe('what is written is read again, and all else stays', () => {
  test.each([
    ['no file', null],
    ['an empty file', ' \n'],
    ['an empty project', '{}'],
    ['other keys', '{\n\t"rules": { "sum": "off" } // cộng tay\n}\n'],
    ['an empty list', '{ "ignore": [], "ignoreRules": [] }'],
    [
      'comments between entries',
      '{\n    "ignore": [\n        // đã hỏi Bộ\n        { "fingerprint": "1111111111111111", "reason": "x" }\n    ]\n}',
    ],
    ['lines that end the Windows way', '{\r\n  "rules": {}\r\n}\r\n'],
  ])('%s', (_, text) => {
    for (const entry of [FINDING, RULE]) {
      const change = withIgnored(text, entry);
      const { project, problems } = parseProject(change?.text ?? '', LEVELLED);
      expect(problems).toEqual([]);
      const { what, reason } = project.ignored.at('rule' in entry ? -1 : project.ignored.length - 1) ?? {};
      expect([what, reason]).toEqual([
        'rule' in entry ? { rule: entry.rule } : { words: entry.fingerprint },
        entry.reason,
      ]);
      for (const comment of (text ?? '').match(/\/\/.*/gu) ?? []) expect(change?.text).toContain(comment);
    }
  });

  test('in the indentation and with the line ends of the file', () => {
    expect(withIgnored('{\n\t"rules": {}\n}\n', RULE)?.text).toBe(
      '{\n\t"rules": {},\n\t"ignoreRules": [\n\t\t{\n\t\t\t"rule": "count-sum",\n\t\t\t"reason": "bản nháp"\n\t\t}\n\t]\n}\n',
    );
    expect(withIgnored('{\r\n  "rules": {}\r\n}', RULE)?.text.replace(/\r\n/gu, '')).not.toContain('\n');
  });

  test('as edits of the text as it was', () => {
    const text = '{ "ignore": [] }';
    const { edits = [], text: after = '' } = withIgnored(text, FINDING) ?? {};
    const applied = edits
      .toReversed()
      .reduce((t, { start, end, newText }) => t.slice(0, start) + newText + t.slice(end), text);
    expect(applied).toBe(after);
  });
});

test.each([
  ['a comma is missing', '{ "rules": {} "ignore": [] }'],
  ['it is no object', '[]'],
  ['the list is none', '{ "ignore": {}, "ignoreRules": "x" }'],
])('a file is left alone where %s', (_, text) => {
  expect([withIgnored(text, FINDING), withIgnored(text, RULE)]).toEqual([null, null]);
});
