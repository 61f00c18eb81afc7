import { type Member, ofRole } from '../relations/relation.ts';
import { defineRule, type RuleExplanation } from './rule.ts';

/** What is to be done cannot be due before the text that asks for it. */
export const deadlinePast = defineRule({
  id: 'deadline-past',
  group: 'calendar',
  severity: 'warning',
  reads: 'citation',
  messages: {
    past: {
      vi: 'Thời hạn {deadline} sớm hơn ngày của chính văn bản này ({issued}).',
      en: 'The deadline {deadline} is earlier than the date of the text itself ({issued}).',
      arithmetic: '{deadline} < {issued}',
    },
  },
  check(relation, report) {
    const [deadline, issued] = [ofRole(relation, 'deadline'), ofRole(relation, 'issued')];
    if (!deadline || !issued) return null;
    if (dayOf(deadline) >= dayOf(issued)) return true;
    report('past', {
      at: deadline,
      holes: { deadline: { figure: deadline }, issued: { figure: issued } },
      related: [{ member: issued, label: { vi: 'ngày của văn bản này', en: 'date of this text' } }],
      fixes: [],
    });
    return false;
  },
});

export const explanation: RuleExplanation = {
  title: { vi: 'Thời hạn trước ngày của văn bản', en: 'A deadline before the date of the text' },
  reason: {
    vi: 'Văn bản giao việc phải ra trước thời hạn hoàn thành. Thời hạn sớm hơn ngày của chính văn bản thường là do ghi nhầm năm hoặc tháng. Đề nghị kiểm tra lại hai ngày này.',
    en: 'A text that asks for something comes before its deadline. A deadline earlier than the date of the text is mostly a wrong year or month. Please check the two dates.',
  },
  bad: [
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nCác sở, ngành hoàn thành việc rà soát trước ⟦ngày 30/9/2021⟧.',
    'TP. Tân Sơn, ngày 05 tháng 3 năm 2023\n\nCác huyện gửi báo cáo chậm nhất là ⟦ngày 20/02/2023⟧.',
  ],
  good: [
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nCác sở, ngành hoàn thành việc rà soát trước ngày 30/9/2022.',
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nCác sở, ngành đã hoàn thành việc rà soát trước ngày 30/9/2021.',
    'Tân Sơn, ngày 15 tháng 7 năm 2022\n\nHỗ trợ các hộ sinh sống tại xã trước ngày 01/01/2020.',
    'Sáng qua, ngày 15 tháng 7 năm 2022, tỉnh yêu cầu các sở hoàn thành việc này trước ngày 30/9/2021.',
  ],
};

const dayOf = ({ figure: { value } }: Member): string => (value.shape === 'text' ? value.text : '');
