import { type Member, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** A document has one date, and what a text rests on was there before it. */
export const citationMismatch = defineRule({
  id: 'citation-mismatch',
  group: 'calendar',
  severity: 'warning',
  reads: 'citation',
  messages: {
    dates: {
      vi: '{number} ở đây ghi {again}, nhưng chỗ khác ghi {first}.',
      en: '{number} is dated {again} here, but {first} elsewhere.',
      arithmetic: '{number}: {again} ≠ {first}',
    },
    later: {
      vi: 'Căn cứ {number} ghi {date}, sau ngày của chính văn bản này ({issued}).',
      en: '{number}, on which the text is based, is dated {date}, later than the text itself ({issued}).',
      arithmetic: '{number}: {date} > {issued}',
    },
  },
  check(relation, report) {
    const [number, first, again, date, issued] = (['number', 'first', 'again', 'date', 'issued'] as const).map((role) =>
      ofRole(relation, role),
    );
    if (number && first && again) {
      if (dayOf(first) === dayOf(again)) return true;
      report('dates', {
        at: again,
        holes: { number: { figure: number }, again: { figure: again }, first: { figure: first } },
        related: [
          { member: first, label: ELSEWHERE },
          { member: number, label: NUMBER },
        ],
        fixes: [],
      });
      return false;
    }
    if (!number || !date || !issued) return null;
    if (dayOf(date) <= dayOf(issued)) return true;
    report('later', {
      at: date,
      holes: { number: { figure: number }, date: { figure: date }, issued: { figure: issued } },
      related: [
        { member: issued, label: ISSUED },
        { member: number, label: NUMBER },
      ],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Ngày của văn bản được dẫn chưa khớp', en: 'The date of a cited document does not fit' },
  reason: {
    vi: 'Một số hiệu văn bản chỉ có một ngày ban hành, và căn cứ phải có trước văn bản dẫn nó. Đề nghị tra lại ngày ban hành của văn bản được dẫn.',
    en: 'A document has one number and one date, and what a text is based on must be older than the text. Please look the date of the cited document up.',
  },
  bad: [
    'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ, tỉnh đã ban hành kế hoạch.\n\nTheo Quyết định số 1719/QĐ-TTg ⟦ngày 14/11/2021⟧ của Thủ tướng Chính phủ, vốn được giao hằng năm.',
    'Tân Sơn, ngày 15 tháng 3 năm 2020\n\nCăn cứ Nghị định số 40/2020/NĐ-CP ⟦ngày 06/4/2020⟧ của Chính phủ;\n\nỦy ban nhân dân tỉnh báo cáo như sau.',
  ],
  good: [
    'Thực hiện Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ, tỉnh đã ban hành kế hoạch.\n\nTheo Quyết định số 1719/QĐ-TTg ngày 14 tháng 10 năm 2021 của Thủ tướng Chính phủ, vốn được giao hằng năm.',
    'Nghị quyết số 15/NQ-HĐND ngày 10/12/2019 của Hội đồng nhân dân tỉnh.\n\nNghị quyết số 15/NQ-HĐND ngày 08/7/2020 của Hội đồng nhân dân tỉnh.',
    'Nghị quyết số 15/NQ-HĐND ngày 10/7/2020 của Hội đồng nhân dân tỉnh.\n\nNghị quyết số 15/NQ-HĐND ngày 08/7/2020 của Hội đồng nhân dân huyện.',
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nCăn cứ Nghị định số 40/2020/NĐ-CP ngày 06/4/2020 của Chính phủ;\n\nỦy ban nhân dân tỉnh báo cáo như sau.',
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nNghị định số 40/2020/NĐ-CP hết hiệu lực từ ngày 06/4/2023.',
  ],
};

const dayOf = ({ figure: { value } }: Member): string => (value.shape === 'text' ? value.text : '');

const ELSEWHERE = { vi: 'chỗ khác', en: 'elsewhere' };
const NUMBER = { vi: 'số hiệu', en: 'number' };
const ISSUED = { vi: 'ngày của văn bản này', en: 'date of this text' };
