import { describe, expect, test } from 'vitest';
import { analyse, figuresOf, renderMessage, spanOf } from '../../../server/src/core/index.ts';
import { mark } from '../../harness.ts';

/** Each has one finding, of the rule `count-sum`. */
const SUM = 'Xã có 12 dự án, gồm ⟦4 dự án⟧ vượt kế hoạch và 9 dự án đạt kế hoạch.';
const OTHER_SUM = 'Huyện có 20 xã, gồm ⟦11 xã⟧ đạt chuẩn và 10 xã chưa đạt chuẩn.';
const LEFT_OUT = unmarked(SUM);
const OTHER_LEFT_OUT = unmarked(OTHER_SUM);
/** And one of `invalid-date`. */
const DATE = 'Xã họp ⟦ngày 31/02/2022⟧ để bàn kế hoạch.';

function unmarked(sample: string): string {
  return sample.replace(/[⟦⟧]/gu, '');
}

function reported(text: string) {
  return analyse(text, { format: 'markdown' }).findings.map((finding) => ({
    rule: finding.what.rule,
    severity: finding.what.severity,
    span: spanOf(finding.what.at, finding.at),
    said: renderMessage(finding, text, 'vi'),
  }));
}

/** `⟦…⟧` marks where something is reported. */
function check(...lines: readonly string[]): void {
  const sample = lines.join('\n');
  const text = unmarked(sample);
  expect(
    mark(
      text,
      reported(text).map(({ span }) => span),
    ),
  ).toBe(sample);
}

const hints = (...lines: readonly string[]): string[] =>
  reported(unmarked(lines.join('\n')))
    .filter(({ severity }) => severity === 'hint')
    .map(({ rule, said }) => `${rule}: ${said}`);

describe('soatso-disable-next-line', () => {
  test('leaves out what the next line shows, and no more', () => {
    check('<!-- soatso-disable-next-line -->', LEFT_OUT, OTHER_SUM);
    check(DATE, '<!-- soatso-disable-next-line -->', LEFT_OUT);
  });

  test('passes empty lines and other comments: formatters put them there', () => {
    check('<!-- soatso-disable-next-line -->', '', LEFT_OUT, '', OTHER_SUM);
    check('<!-- soatso-disable-next-line -->', '<!-- TODO -->', '', LEFT_OUT);
  });

  test('stands within a paragraph too', () => {
    check(`${SUM} <!-- soatso-disable-next-line -->`, OTHER_LEFT_OUT);
    check('- Mục một. <!-- soatso-disable-next-line -->', `- ${LEFT_OUT}`, `- ${OTHER_SUM}`);
  });

  test('leaves out only the rules that it names, by id or group', () => {
    check('<!-- soatso-disable-next-line count-sum -->', `${LEFT_OUT} ${DATE}`);
    check('<!-- soatso-disable-next-line sum -->', `${LEFT_OUT} ${DATE}`);
    check('<!-- soatso-disable-next-line count-sum, invalid-date -->', `${LEFT_OUT} ${unmarked(DATE)}`);
    check(
      '<!-- soatso-disable-next-line count-sum -->',
      '<!-- soatso-disable-next-line invalid-date -->',
      `${LEFT_OUT} ${unmarked(DATE)}`,
    );
  });

  test('with lines that end in CRLF', () => {
    check(`<!-- soatso-disable-next-line -->\r\n${LEFT_OUT}\r\n${OTHER_SUM}\r`);
  });
});

describe('soatso-disable', () => {
  test('holds up to soatso-enable, or to the end', () => {
    check(SUM, '', '<!-- soatso-disable -->', OTHER_LEFT_OUT, '', unmarked(DATE));
    check('<!-- soatso-disable -->', OTHER_LEFT_OUT, '', unmarked(DATE), '', '<!-- soatso-enable -->', SUM);
  });

  test('of one rule leaves the others', () => {
    check('<!-- soatso-disable count-sum -->', LEFT_OUT, '', DATE);
  });

  test('of all is ended for one', () => {
    check('<!-- soatso-disable -->', LEFT_OUT, '', '<!-- soatso-enable invalid-date -->', DATE, '', OTHER_LEFT_OUT);
  });

  test('around a table, whose rows take no comment between them', () => {
    check(
      '<!-- soatso-disable -->',
      '',
      `| ${LEFT_OUT} |`,
      `| ${OTHER_LEFT_OUT} |`,
      '',
      '<!-- soatso-enable -->',
      '',
      DATE,
    );
  });
});

test('soatso-disable-file holds wherever it stands', () => {
  check(LEFT_OUT, '', unmarked(DATE), '', '<!-- soatso-disable-file -- bản nháp -->');
  check(LEFT_OUT, '', DATE, '', '<!-- soatso-disable-file count-sum -->');
});

test('only Markdown has such comments', () => {
  const text = `<!-- soatso-disable-file -->\n${LEFT_OUT}`;
  expect(analyse(text, { format: 'plain' }).findings.map(({ what }) => what.rule)).toEqual(['count-sum']);
});

test('figures, relations and their count stay', () => {
  const [with_, without] = ['<!-- soatso-disable-file -->\n', ''].map((comment) =>
    analyse(`${comment}${LEFT_OUT}`, { format: 'markdown' }),
  );
  if (!with_ || !without) throw new Error();
  expect([...figuresOf(with_)].map(({ figure }) => figure)).toEqual(
    [...figuresOf(without)].map(({ figure }) => figure),
  );
  expect(with_.summary).toEqual(without.summary);
  expect(with_.relations.map(({ what }) => what.holds)).toEqual([false]);
  expect([with_.findings.length, without.findings.length]).toEqual([0, 1]);
});

describe('what leaves nothing out is reported', () => {
  test('at the comment, or at the rule that it names in vain', () => {
    check('⟦<!-- soatso-disable-next-line -- đã sửa -->⟧', 'Xã có 12 dự án.');
    check('⟦<!-- soatso-disable-file -->⟧', 'Xã có 12 dự án.');
    check('<!-- soatso-disable-next-line ⟦amount-sum⟧, count-sum -->', LEFT_OUT);
    check('<!-- soatso-disable ⟦change⟧ -->', SUM);
    check('<!-- soatso-disable -->', LEFT_OUT, '', '<!-- soatso-enable -->', SUM, '', '⟦<!-- soatso-enable -->⟧');
    check('⟦<!-- soatso-disable-next-line -->⟧');
  });

  test.each([
    ['<!-- soatso-disable -->', 'unused-suppression: Ghi chú soatso-disable này không bỏ qua cảnh báo nào.'],
    [
      '<!-- soatso-disable-file sum -->',
      'unused-suppression: Ghi chú soatso-disable-file này không bỏ qua cảnh báo nào của sum.',
    ],
    [
      '<!-- soatso-enable -->',
      'unused-suppression: Ghi chú soatso-enable này không có gì để bật lại: phía trên chưa tắt.',
    ],
  ])('%s', (comment, said) => {
    expect(hints(comment, 'Xã có 12 dự án.')).toEqual([said]);
  });

  test('but not in a text that is not read', () => {
    check('<!-- soatso-disable-file -->', 'The commune has 12 projects, of which 4 and 9 were finished in time.');
  });
});

describe('what is misspelt leaves nothing out, and is reported where it stands, with the name that was meant', () => {
  test.each([
    [
      '<!-- ⟦soatso-disable-nextline⟧ -->',
      'Không có ghi chú soatso-disable-nextline. Có phải bạn muốn viết soatso-disable-next-line?',
    ],
    ['<!-- ⟦soatso-disble⟧ -->', 'Không có ghi chú soatso-disble. Có phải bạn muốn viết soatso-disable?'],
    ['<!-- ⟦soatso-ignore⟧ -->', 'Không có ghi chú soatso-ignore. Các ghi chú có thể dùng: soatso-disable-next-line, '],
    ['<!-- soatso-disable-file ⟦count-sums⟧ -->', 'Không có quy tắc count-sums. Có phải bạn muốn viết count-sum?'],
    ['<!-- soatso-disable-file ⟦total⟧ -->', 'Không có quy tắc total. Các quy tắc và nhóm có thể dùng: amount-sum, '],
  ])('%s', (comment, said) => {
    check(comment, SUM);
    expect(hints(comment, SUM)).toEqual([expect.stringContaining(`unknown-suppression: ${said}`)]);
  });

  test('the other rules of the comment are left out all the same', () => {
    check('<!-- soatso-disable-file ⟦count-sums⟧, invalid-date -->', SUM, '', unmarked(DATE));
  });
});
