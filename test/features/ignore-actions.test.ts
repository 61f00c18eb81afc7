import { describe, expect, test } from 'vitest';
import { ignoreActions } from '../../server/src/features/ignore-actions.ts';
import { REPORT_ALL } from '../../server/src/project/review.ts';
import { type Situation, snapshotOf, URI } from './harness.ts';

const SUM = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const EDITS = { makesEdits: true };

type Given = Situation & { file?: string };

function offered(text: string, { file, ...situation }: Given = {}) {
  const snapshot = snapshotOf(text, situation);
  const project = { ...REPORT_ALL, ...(file !== undefined && { file }) };
  return snapshot.findings.flatMap((shown) => ignoreActions(shown, { ...snapshot, project }, []));
}

const titles = (...asked: Parameters<typeof offered>): string[] => offered(...asked).map(({ title }) => title);

describe('a finding may be ignored', () => {
  test('here, in its file and in its project, where there is one', () => {
    expect(titles(SUM, { client: EDITS, file: 'file:///.soatso.json' })).toEqual([
      'Bỏ qua ở đây',
      'Bỏ qua quy tắc count-sum trong tệp này',
      'Bỏ qua quy tắc count-sum trong dự án',
    ]);
  });

  test('in Markdown without a project, and in any text that an editor keeps it of', () => {
    expect(titles(SUM, { client: EDITS, languageId: 'markdown' })).toHaveLength(2);
    expect(titles(SUM, { client: { ...EDITS, helpsProjects: true } })).toEqual([
      'Bỏ qua ở đây (ghi lý do)…',
      'Bỏ qua quy tắc count-sum trong tệp này (ghi lý do)…',
    ]);
  });

  test('by a command of the server, which any editor can have run', () => {
    expect(offered(SUM, { client: EDITS, languageId: 'markdown', settings: { locale: 'en' } })[0]).toEqual({
      title: 'Ignore here',
      kind: 'quickfix',
      diagnostics: [],
      command: {
        title: 'Ignore here',
        command: 'soatso.ignore',
        arguments: [{ uri: URI, rule: 'count-sum', at: { line: 0, character: 26 }, scope: 'here' }],
      },
    });
  });
});

test.each([
  ['where the editor makes no edits', SUM, { file: 'file:///.soatso.json' }],
  ['where there is no place to keep it', SUM, { client: EDITS }],
  [
    'of what is said of a comment',
    `<!-- soatso-disable-file -->\n\nHuyện báo cáo.`,
    { client: EDITS, languageId: 'markdown' },
  ],
])('nothing is offered %s', (_, text, { file, ...situation }: Given) => {
  expect(snapshotOf(text, situation).findings).toHaveLength(1);
  expect(titles(text, { ...situation, ...(file !== undefined && { file }) })).toEqual([]);
});
