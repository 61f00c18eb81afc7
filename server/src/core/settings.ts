import type { Text } from './rules/message.ts';

/** One row: its type and default are those of `default`; `choices` restrict a string or the members of a list. */
interface Setting {
  readonly default: boolean | number | string | readonly string[] | Readonly<Record<string, string>>;
  readonly title: Text;
  readonly choices?: readonly string[];
  /** What each of the choices does. */
  readonly meanings?: Readonly<Record<string, Text>>;
  readonly minimum?: number;
}

/** Every setting: type, default and documentation. The manifest and the README's table are derived from it. */
export const SETTINGS = {
  locale: {
    default: 'vi',
    choices: ['vi', 'en'],
    title: { vi: 'Ngôn ngữ thông báo', en: 'Language of messages' },
  },
  'decorations.enabled': {
    default: true,
    title: { vi: 'Tô màu số liệu trong văn bản', en: 'Colour figures in the text' },
  },
  'decorations.kinds': {
    default: ['percent', 'percentage-point', 'money'],
    choices: [
      'percent',
      'percentage-point',
      'money',
      'quantity',
      'fraction',
      'multiple',
      'date',
      'period',
      'duration',
      'time',
    ],
    title: { vi: 'Loại số liệu được tô màu', en: 'Kinds of figures that are coloured' },
  },
  rules: {
    default: {},
    choices: ['error', 'warning', 'information', 'hint', 'off'],
    title: {
      vi: 'Mức cảnh báo của từng quy tắc hoặc nhóm, ví dụ `"count-sum": "hint"`; `off` để tắt. `.soatso.json` của dự án thắng thiết lập này',
      en: 'Severity of each rule or group, for example `"count-sum": "hint"`; `off` to switch it off. The project\'s `.soatso.json` wins over it',
    },
  },
  'check.when': {
    default: 'onType',
    choices: ['onType', 'onSave', 'off'],
    meanings: {
      onType: { vi: 'Ngay khi gõ', en: 'While you type' },
      onSave: { vi: 'Khi mở và khi lưu tệp', en: 'When a file is opened or saved' },
      off: { vi: 'Không nêu cảnh báo; số liệu vẫn được đọc', en: 'No findings; figures are still read' },
    },
    title: { vi: 'Khi nào nêu cảnh báo', en: 'When findings are shown' },
  },
  'inlayHints.show': {
    default: 'recomputed',
    choices: ['recomputed', 'all', 'none'],
    meanings: {
      recomputed: { vi: 'Số tính lại, nếu khác số đã ghi', en: 'What was computed again, where it differs' },
      all: {
        vi: 'Thêm giá trị đầy đủ của các số viết gọn',
        en: 'And the full value of figures that are written short',
      },
      none: { vi: 'Không ghi', en: 'Nothing' },
    },
    title: { vi: 'Ghi thêm gì bên cạnh số liệu', en: 'What is noted beside figures' },
  },
  'numberFormat.fixOnSave': {
    default: false,
    title: {
      vi: 'Khi lưu, viết lại dấu chấm và dấu phẩy của các số theo cách thông dụng; giá trị không đổi',
      en: 'On saving, write the dots and commas of numbers in the usual way; no value changes',
    },
  },
  'size.limit': {
    default: 20,
    minimum: 1,
    title: {
      vi: 'Không kiểm tra văn bản lớn hơn số triệu ký tự này',
      en: 'Do not check texts of more than this many million characters',
    },
  },
} as const satisfies Record<string, Setting>;

/** The values of all settings, by their names. */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: ValueOf<(typeof SETTINGS)[Name]> };

type ValueOf<S extends Setting> = S extends { default: string; choices: readonly (infer Choice)[] }
  ? Choice
  : S extends { default: boolean }
    ? boolean
    : S extends { default: number }
      ? number
      : S extends { default: readonly string[] }
        ? readonly string[]
        : Readonly<Record<string, string>>;
