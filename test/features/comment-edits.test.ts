import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/core/index.ts';
import { commentFor } from '../../server/src/features/comment-edits.ts';
import { snapshotOf, URI } from './harness.ts';

const SUM = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const HERE = '<!-- soatso-disable-next-line count-sum -- số của Bộ -->';

/** The text with the comment that leaves its `n`th finding out; null where none does. */
function commented(text: string, scope: 'here' | 'file' = 'here', { n = 0, reason = 'số của Bộ' } = {}): string | null {
  const snapshot = snapshotOf(text, { languageId: 'markdown' });
  const shown = snapshot.findings[n];
  const edit = shown && commentFor(shown.finding, snapshot, { scope, reason });
  return edit ? TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, text), [edit]) : null;
}

const findings = (text: string | null): string[] =>
  analyse(text ?? '', { format: 'markdown' }).findings.map(({ what }) => what.rule);

describe('a comment leaves out one finding, where it stands', () => {
  test.each([
    ['at the beginning', SUM, `${HERE}\n${SUM}`],
    ['below an empty line', `# Thu\n\n${SUM}\n`, `# Thu\n\n${HERE}\n${SUM}\n`],
    ['in a paragraph', `Năm qua, huyện đã báo cáo.\n${SUM}`, `Năm qua, huyện đã báo cáo. ${HERE}\n${SUM}`],
    ['below its heading', `# Thu\n${SUM}`, `# Thu ${HERE}\n${SUM}`],
    ['in a list', `- Thu đạt dự toán.\n- ${SUM}`, `- Thu đạt dự toán. ${HERE}\n- ${SUM}`],
    ['with the line ends of the text', `# Thu\r\n\r\n${SUM}`, `# Thu\r\n\r\n${HERE}\r\n${SUM}`],
  ])('%s', (_, text, expected) => {
    expect(findings(text)).toEqual(['count-sum']);
    expect(commented(text)).toBe(expected);
    expect(findings(expected)).toEqual([]);
  });

  test('and not the same one elsewhere', () => {
    expect(findings(commented(`${SUM}\n\nNghỉ.\n\n${SUM}`, 'here', { n: 1 }))).toEqual(['count-sum']);
  });
});

test('a comment leaves out a rule in the file, below its front matter', () => {
  const text = `---\ntitle: Báo cáo\n---\n\n# Thu\n\n${SUM}\n\n${SUM}\n`;
  const expected = text.replace('# Thu', '<!-- soatso-disable-file count-sum -- số của Bộ -->\n# Thu');
  expect(commented(text, 'file')).toBe(expected);
  expect(findings(expected)).toEqual([]);
});

test('a reason can neither end the comment nor break its line', () => {
  const text = commented(SUM, 'here', { reason: 'xem\nlại --> <b>' });
  expect(text?.split('\n')[0]).toBe('<!-- soatso-disable-next-line count-sum -- xem lại -> <b> -->');
  expect(findings(text)).toEqual([]);
});

test('no comment is put where it would do nothing, or into another format', () => {
  const table = '| Năm | Kết quả |\n|---|---|\n| 2023 | Có 126/106 hộ nghèo được hỗ trợ nhà ở. |\n';
  expect(findings(table)).toHaveLength(1);
  const inTable = commented(table);
  expect(inTable === null || findings(inTable).length === 0).toBe(true);
  const plain = snapshotOf(SUM);
  const [shown] = plain.findings;
  expect(shown && commentFor(shown.finding, plain, { scope: 'here', reason: 'x' })).toBeNull();
});
