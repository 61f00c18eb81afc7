import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../server/src/core/index.ts';
import { LEVELLED } from '../../server/src/project/levelled.ts';
import { parseProject } from '../../server/src/project/parse.ts';
import published from '../../server/src/project/schema.json' with { type: 'json' };
import { projectSchema } from '../../server/src/project/schema.ts';
import { expectGenerated } from '../generated.ts';
import { titleOf } from '../titles.ts';

test('the published schema is that of the reader', () => {
  const { $schema: _, ...derived } = toJsonSchema(projectSchema(LEVELLED, titleOf), { target: 'draft-2020-12' });
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:soat-so:project:1',
    title: 'Soát Số: .soatso.json',
    description: 'Thiết lập của một dự án.\n\nThe settings of a project.',
    ...derived,
  };
  expectGenerated('server/src/project/schema.json', `${JSON.stringify(schema, null, 2)}\n`);
});

test('every key is described in both languages', () => {
  const described: [string, unknown][] = [];
  JSON.stringify(published, (key, value) => {
    if (key === 'properties') described.push(...Object.entries(value as object));
    return value;
  });
  expect(described.length).toBeGreaterThan(RULES.length);
  for (const [key, value] of described) {
    const [vi, en, ...more] = String((value as { description?: string }).description).split('\n\n');
    expect([vi, en, more.length], key).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/), 0]);
  }
});

describe('the schema and the reader take the same files', () => {
  const isValid = new Ajv2020({ strict: true }).compile(published);

  test.each([
    [{}, true],
    [{ $schema: './schema.json' }, true],
    [{ rules: { 'count-sum': 'off', sum: 'hint', 'unused-suppression': 'off' } }, true],
    [{ rules: { 'count-sum': 'strong' } }, false],
    [{ rules: { total: 'off' } }, false],
    [{ ignoreFiles: ['nháp/', '*.tam.md', '**/cũ/**', '!nháp/giữ.md'] }, true],
    [{ ignoreFiles: ['*a*a*a*a*a*a'] }, false],
    [{ ignoreFiles: [''] }, false],
    [{ ignoreFiles: 'nháp/' }, false],
    [{ ignore: [{ fingerprint: '0123456789abcdef', reason: 'số của Bộ' }] }, true],
    [{ ignore: [{ fingerprint: '0123456789abcdef-2', occurrence: 2, reason: 'số của Bộ' }] }, true],
    [{ ignore: [{ fingerprint: '0123456789abcdef', occurrence: 0, reason: 'x' }] }, false],
    [{ ignore: [{ fingerprint: 'abc', reason: 'x' }] }, false],
    [{ ignore: [{ fingerprint: '0123456789abcdef', reason: ' ' }] }, false],
    [{ ignore: [{ fingerprint: '0123456789abcdef' }] }, false],
    [{ ignore: [{ fingerprint: '0123456789abcdef', file: 'năm/báo-cáo.txt', reason: 'số của Bộ' }] }, true],
    [
      {
        ignoreRules: [
          { rule: 'count-sum', file: 'năm/báo-cáo.txt', reason: 'bản nháp' },
          { rule: 'sum', reason: 'x' },
        ],
      },
      true,
    ],
    [{ ignoreRules: [{ rule: 'total', reason: 'x' }] }, false],
    [{ ignoreRules: [{ rule: 'sum' }] }, false],
    [{ ignored: [] }, false],
  ])('%j: %s', (file, expected) => {
    expect(isValid(file)).toBe(expected);
    expect(parseProject(JSON.stringify(file), LEVELLED).problems.length === 0).toBe(expected);
  });
});
