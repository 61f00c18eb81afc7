import { meets, point, widen } from '../math/interval.ts';
import { decimal, round, ZERO } from '../math/rational.ts';
import { numeralOf } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';
import { reachOf, resultOf, rowFixes, writtenValue } from './tabular.ts';

/** A cell of a table must follow from others of its row as its column says. */
export const rowMismatch = defineRule({
  id: 'row-mismatch',
  group: 'table',
  severity: 'warning',
  reads: 'row',
  messages: {
    differs: {
      vi: '{formula} = {computed}, nhưng cột “{head}” ghi {result}.',
      en: '{formula} = {computed}, but the column “{head}” gives {result}.',
      arithmetic: '{formula} = {computed} ≠ {result}',
    },
    index: {
      vi: 'Dòng chỉ số ghi {written}, nhưng các dòng của bảng khớp với {meant}. Đề nghị kiểm tra lại công thức của cột.',
      en: 'The column number says {written}, but the rows of the table follow {meant}. Please check the formula of the column.',
      arithmetic: '{written} ≠ {meant}',
    },
  },
  check(relation, report) {
    const { members, table } = relation;
    const [result, ...operands] = members;
    if (!result || !table?.formula) return null;
    if (table.labels) {
      const meant = { formula: table.formula, labels: table.labels };
      report('index', { at: result, holes: { written: { figure: result }, meant }, related: [], fixes: [] });
      return false;
    }
    const [stated, numeral] = [reachOf(relation, result), numeralOf(result)];
    const computed = resultOf(relation, (member) => reachOf(relation, member));
    if (!stated || !numeral || !computed) return null;
    if (meets(computed, stated)) return true;
    const isClose = table.accuracy === 'rounded' && meets(computed, widen(stated, decimal(1n, numeral.place)));
    const exact = resultOf(relation, (member) => point(writtenValue(member)))?.low ?? ZERO;
    const head = { vi: table.head ?? '', en: table.head ?? '' };
    report('differs', {
      at: result,
      severity: isClose ? 'hint' : 'warning',
      holes: {
        formula: { formula: table.formula, members: operands },
        computed: { computed: round(exact, numeral.place), like: result },
        head: { text: head },
        result: { number: result },
      },
      related: operands.map((member) => ({ member, label: CELL })),
      fixes: rowFixes(relation),
    });
    return isClose ? null : false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Ô trong bảng không khớp các cột khác', en: 'A cell does not follow from the other columns' },
  reason: {
    vi: 'Dòng chỉ số cột (ví dụ `3=2-1`), tiêu đề cột hoặc các dòng khác cho thấy cột này tính từ các cột khác, nhưng dòng này tính lại không ra số đã ghi. Đề nghị đối chiếu lại từng ô của dòng.',
    en: 'The row of column numbers (such as `3=2-1`), the heads or the other rows show that this column follows from others, but here it does not. Please check each cell of the row.',
  },
  bad: [
    '| Nội dung | Dự toán | Thực hiện | So sánh |\n| A | 1 | 2 | 3=2-1 |\n| Thu nội địa | 600 | 630 | ⟦40⟧ |\n| Thu khác | 200 | 220 | 20 |\n| Thu từ đất | 300 | 324 | 24 |',
    '| Nội dung | Dự toán | Thực hiện | So sánh (%) |\n| A | 1 | 2 | ⟦3=1/2⟧ |\n| Thu nội địa | 600 | 630 | 105,0 |\n| Thu khác | 200 | 220 | 110,0 |\n| Thu từ đất | 300 | 324 | 108,0 |',
    'Nội dung\tKế hoạch\tThực hiện\tTH/KH (%)\nLúa\t600\t630\t105,0\nNgô\t200\t220\t⟦101,0⟧\nSắn\t300\t324\t108,0\nChè\t150\t159\t106,0\nCam\t120\t126\t105,0',
  ],
  good: [
    '| Nội dung | Dự toán | Thực hiện | So sánh |\n| A | 1 | 2 | 3=2-1 |\n| Thu nội địa | 600 | 630 | 30 |\n| Thu khác | 200 | - | (200) |\n| Thu từ đất | 300 | … | 24 |',
    '| Nội dung | Dự toán | Thực hiện | So sánh (%) |\n| A | 1 | 2 | 3=2/1 |\n| Thu nội địa | 600 | 630 | 105,0 |\n| Thu khác | 200 | 220 | 110,0 |',
    'Nội dung\tKế hoạch\tThực hiện\tTỷ lệ (%)\nLúa\t600\t630\t15,2\nNgô\t200\t220\t8,4\nSắn\t300\t324\t9,1',
  ],
};

const CELL = { vi: 'ô cùng dòng', en: 'cell of the row' };
