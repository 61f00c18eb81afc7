import { ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A text and its table give one number in one unit, or the unit is mistaken. */
export const unitScale = defineRule({
  id: 'unit-scale',
  group: 'table',
  severity: 'warning',
  reads: 'restatement',
  messages: {
    differs: {
      vi: '{again} và {first} ({name}) hơn kém nhau {times} lần khi tính theo đơn vị của bảng{unit}. Đề nghị kiểm tra lại đơn vị.',
      en: '{again} and {first} ({name}) differ {times}-fold by the unit of the table{unit}. Please check the unit.',
      arithmetic: '{again} ≠ {first} (×{times})',
    },
  },
  check(relation, report) {
    const { table } = relation;
    const [first, again] = [ofRole(relation, 'first'), ofRole(relation, 'again')];
    if (!table?.power || !first || !again) return null;
    const times = TIMES[table.power] ?? '';
    const unit = table.unit ? ` (${table.unit})` : '';
    const name = first.name ?? again.name ?? '';
    report('differs', {
      at: again,
      holes: {
        again: { figure: again },
        first: { figure: first },
        name: { text: { vi: name, en: name } },
        times: { text: { vi: times, en: times.replaceAll('.', ',') } },
        unit: { text: { vi: unit, en: unit } },
      },
      related: [{ member: first, label: { vi: 'chỗ khác', en: 'elsewhere' } }],
      fixes: [],
    });
    return false;
  },
});

const TIMES: Readonly<Record<number, string>> = { 3: '1.000', 6: '1.000.000', 9: '1.000.000.000' };

export const explanation: RuleExplanation = {
  title: { vi: 'Bảng và văn bản hơn kém nhau nghìn, triệu lần', en: 'A table and its text differ a thousandfold' },
  reason: {
    vi: 'Cùng một chỉ tiêu, cùng một kỳ mà số trong bảng và số trong văn bản hơn kém nhau đúng 1.000, 1 triệu hay 1 tỷ lần: thường là đơn vị tính của bảng hoặc của câu bị ghi nhầm. Đề nghị kiểm tra lại đơn vị.',
    en: 'For one indicator and one period the table and the text differ by exactly a thousand, a million or a billion: usually the unit of the table, or of the sentence, is mistaken. Please check the unit.',
  },
  bad: [
    'Năm 2023, tổng thu ngân sách đạt 954 tỷ đồng.\n\nĐơn vị: Tỷ đồng\n\n| Nội dung | Năm 2023 |\n| Tổng thu ngân sách | ⟦954.000⟧ |\n| Tổng chi ngân sách | 900.500 |',
    'Năm 2023, tổng thu ngân sách đạt 954 tỷ đồng; tổng chi ngân sách đạt ⟦900,5 triệu đồng⟧.\n\nĐơn vị: Triệu đồng\n\n| Nội dung | Năm 2023 |\n| Tổng thu ngân sách | 954.000 |\n| Tổng chi ngân sách | 900.500 |',
  ],
  good: [
    'Năm 2023, tổng thu ngân sách đạt 954 tỷ đồng.\n\nĐơn vị: Triệu đồng\n\n| Nội dung | Năm 2023 |\n| Tổng thu ngân sách | 954.000 |\n| Tổng chi ngân sách | 900.500 |',
    'Năm 2022, tổng thu ngân sách đạt 954 tỷ đồng.\n\nĐơn vị: Tỷ đồng\n\n| Nội dung | Năm 2023 |\n| Tổng thu ngân sách | 954.000 |\n| Tổng chi ngân sách | 900.500 |',
  ],
};
