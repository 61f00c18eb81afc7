import { type Member, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** The years of a text fit each other: those of a document's number and date, those of its periods. */
export const documentYear = defineRule({
  id: 'document-year',
  group: 'calendar',
  severity: 'warning',
  reads: 'calendar',
  messages: {
    number: {
      vi: 'Số hiệu {number} là của năm {year}, nhưng ngày ban hành ghi {date}.',
      en: 'The number {number} is from {year}, but the date given is {date}.',
      arithmetic: '{number}: {year} ≠ {date}',
    },
    impossible: {
      vi: 'Năm trong “{period}” chưa hợp với văn bản này. Đề nghị kiểm tra lại.',
      en: 'The year in “{period}” does not fit this text. Please check.',
      arithmetic: '{period}',
    },
    quarter: {
      vi: 'Một năm chỉ có bốn quý, nhưng văn bản ghi {period}.',
      en: 'A year has four quarters, but the text says {period}.',
      arithmetic: '{period}',
    },
  },
  check(relation, report) {
    const [number, date] = [ofRole(relation, 'number'), ofRole(relation, 'date')];
    if (number && date) {
      const [year, dated] = [/\/(\d{4})\//.exec(textOf(number))?.[1], /^\d{4}/.exec(textOf(date))?.[0]];
      if (!year || !dated) return null;
      if (year === dated) return true;
      report('number', {
        at: number,
        holes: { number: { figure: number }, year: { text: { vi: year, en: year } }, date: { figure: date } },
        related: [{ member: date, label: { vi: 'ngày ban hành', en: 'date' } }],
        fixes: [],
      });
      return false;
    }
    const [period, ...others] = relation.members;
    if (period?.role !== 'period' || others.length > 0) return null;
    const id = /-Q\d$/.test(textOf(period)) ? 'quarter' : 'impossible';
    report(id, { at: period, holes: { period: { figure: period } }, related: [], fixes: [] });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Năm chưa hợp lý', en: 'A year that does not fit' },
  reason: {
    vi: 'Năm trong số hiệu văn bản là năm ban hành, nên phải trùng với năm của ngày ban hành. Năm đầu của một giai đoạn phải trước năm cuối, và năm được đem ra so sánh không thể muộn hơn mọi năm khác trong văn bản.',
    en: "The year in a document's number must be that of its date. A period must begin before it ends, and a year that others are compared with cannot be later than all of them.",
  },
  bad: [
    'Thực hiện Nghị định số ⟦178/2024/NĐ-CP⟧ ngày 31/12/2025 của Chính phủ.',
    'Công trình sẽ hoàn thành trong ⟦tháng 3/3019⟧.',
    'Đại hội tổng kết ⟦nhiệm kỳ 202-2025⟧ của huyện.',
    'Đây là mục tiêu của ⟦giai đoạn 2025-2021⟧.',
    'Báo cáo sẽ được gửi trong ⟦quý V/2022⟧.',
    'Năm 2020, thu đạt 5 tỷ đồng, tăng 3% so với cùng kỳ năm 2019. Đến hết năm 2020, chi đạt 4 tỷ đồng, tăng 2% so với cùng kỳ ⟦năm 2029⟧.',
  ],
  good: [
    'Thực hiện Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ.',
    'Thực hiện Quyết định số 15-QĐ/TU ngày 3/5/2020 của Tỉnh ủy.',
    'Nghị định số 178/2024/NĐ-CP có hiệu lực từ ngày 01/01/2025.',
    'Đại hội tổng kết nhiệm kỳ 2020-2025 của huyện.',
    'Tốc độ tăng của năm 2021/2020 đạt 5%.',
    'Chín tháng, thu đạt 5 tỷ đồng, tăng 3% so với cùng kỳ năm 2019. Giai đoạn 2011-2013 và năm 2014, thu đạt 4 tỷ đồng.',
  ],
};

const textOf = ({ figure: { value } }: Member): string => (value.shape === 'text' ? value.text : '');
