import type { MessageText } from '../rules/message.ts';
import type { Explanation, Severity } from '../rules/rule.ts';

/** What is said of a suppression itself, not of figures: it is reported like a finding, under an id of its own. */
export interface Notice {
  readonly id: string;
  readonly severity: Severity;
  readonly messages: Readonly<Record<string, MessageText>>;
}

/** A suppression that leaves nothing out. */
export const UNUSED = {
  id: 'unused-suppression',
  severity: 'hint',
  messages: {
    all: {
      vi: 'Ghi chú {directive} này không bỏ qua cảnh báo nào.',
      en: 'This {directive} leaves out no finding.',
      arithmetic: '',
    },
    rule: {
      vi: 'Ghi chú {directive} này không bỏ qua cảnh báo nào của {rule}.',
      en: 'This {directive} leaves out no finding of {rule}.',
      arithmetic: '',
    },
    enable: {
      vi: 'Ghi chú {directive} này không có gì để bật lại: phía trên chưa tắt.',
      en: 'This {directive} has nothing to switch on again: nothing above is switched off.',
      arithmetic: '',
    },
  },
} as const satisfies Notice;

export const unusedExplanation: Explanation = {
  title: { vi: 'Phần bỏ qua không còn tác dụng', en: 'A suppression that leaves nothing out' },
  reason: {
    vi: 'Chỗ được bỏ qua có thể đã được sửa, hoặc đã chuyển đi nơi khác. Nếu giữ lại, một chỗ chưa khớp mới có thể bị che mất. Hãy xóa phần bỏ qua này, hoặc đặt lại đúng chỗ.',
    en: 'What it left out may have been corrected or moved. If it stays, it may hide a new finding. Remove it, or put it where it belongs.',
  },
  bad: [],
  good: [],
};

/** A suppression that is misspelt, or names a rule that is not there. */
export const UNKNOWN = {
  id: 'unknown-suppression',
  severity: 'hint',
  messages: {
    directive: {
      vi: 'Không có ghi chú {name}. Có phải bạn muốn viết {nearest}?',
      en: 'There is no {name}. Did you mean {nearest}?',
      arithmetic: '',
    },
    strangeDirective: {
      vi: 'Không có ghi chú {name}. Các ghi chú có thể dùng: {known}.',
      en: 'There is no {name}. What there is: {known}.',
      arithmetic: '',
    },
    rule: {
      vi: 'Không có quy tắc {name}. Có phải bạn muốn viết {nearest}?',
      en: 'There is no rule {name}. Did you mean {nearest}?',
      arithmetic: '',
    },
    strangeRule: {
      vi: 'Không có quy tắc {name}. Các quy tắc và nhóm có thể dùng: {known}.',
      en: 'There is no rule {name}. The rules and groups are: {known}.',
      arithmetic: '',
    },
  },
} as const satisfies Notice;

export const unknownExplanation: Explanation = {
  title: { vi: 'Phần bỏ qua viết chưa đúng tên', en: 'A suppression with a name that is not there' },
  reason: {
    vi: 'Soát Số không hiểu tên này nên không bỏ qua gì theo nó. Hãy viết lại tên.',
    en: 'Soát Số does not know this name, so it leaves nothing out for it. Correct the name.',
  },
  bad: [],
  good: [],
};

export const NOTICES: readonly Notice[] = [UNKNOWN, UNUSED];
