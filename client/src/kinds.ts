import type { FiguresResult } from '../../server/src/protocol.ts';
import type { Text } from './texts.ts';

/** A kind of figure that can be coloured: all but identifiers, which only name. */
export type DecoratedKind = Exclude<FiguresResult['figures'][number]['kind'], 'identifier'>;

interface Look {
  readonly name: Text;
  /** What the theme colour is called: `soatSo.percent`. Letters only: VS Code allows no hyphen. */
  readonly color: string;
  /** The colours of the text, readable on the editor's background of each sort of theme. */
  readonly dark: string;
  readonly light: string;
  readonly highContrast: string;
  readonly highContrastLight: string;
}

/** How each kind looks. The manifest's theme colours are derived from it. */
export const KINDS: Readonly<Record<DecoratedKind, Look>> = {
  percent: {
    name: { vi: 'Tỷ lệ phần trăm', en: 'Percentages' },
    color: 'soatSo.percent',
    dark: '#4ec9b0',
    light: '#00796b',
    highContrast: '#5ff5d6',
    highContrastLight: '#00584e',
  },
  'percentage-point': {
    name: { vi: 'Điểm phần trăm', en: 'Percentage points' },
    color: 'soatSo.percentagePoint',
    dark: '#7ad0e8',
    light: '#00708c',
    highContrast: '#8fe6ff',
    highContrastLight: '#005066',
  },
  money: {
    name: { vi: 'Tiền', en: 'Money' },
    color: 'soatSo.money',
    dark: '#e5b567',
    light: '#8f5a00',
    highContrast: '#ffd479',
    highContrastLight: '#6b4300',
  },
  quantity: {
    name: { vi: 'Số lượng', en: 'Quantities' },
    color: 'soatSo.quantity',
    dark: '#7fb2f0',
    light: '#1a5fb4',
    highContrast: '#9fcbff',
    highContrastLight: '#0b468f',
  },
  fraction: {
    name: { vi: 'Phân số, tỷ số', en: 'Fractions' },
    color: 'soatSo.fraction',
    dark: '#c9a2f2',
    light: '#7a3cb8',
    highContrast: '#dcc2ff',
    highContrastLight: '#5a2391',
  },
  multiple: {
    name: { vi: 'Số lần', en: 'Multiples' },
    color: 'soatSo.multiple',
    dark: '#f29bb8',
    light: '#b02a5b',
    highContrast: '#ffb8d0',
    highContrastLight: '#861542',
  },
  date: {
    name: { vi: 'Ngày', en: 'Dates' },
    color: 'soatSo.date',
    dark: '#a5c97a',
    light: '#4a7319',
    highContrast: '#c4ef92',
    highContrastLight: '#34540d',
  },
  period: {
    name: { vi: 'Kỳ, giai đoạn', en: 'Periods' },
    color: 'soatSo.period',
    dark: '#c3c77a',
    light: '#686a00',
    highContrast: '#e6ea94',
    highContrastLight: '#4b4d00',
  },
  duration: {
    name: { vi: 'Khoảng thời gian', en: 'Durations' },
    color: 'soatSo.duration',
    dark: '#d9a07c',
    light: '#9a4a14',
    highContrast: '#ffc3a0',
    highContrastLight: '#74330a',
  },
  time: {
    name: { vi: 'Giờ', en: 'Times of day' },
    color: 'soatSo.time',
    dark: '#9ab8c4',
    light: '#476571',
    highContrast: '#bfe0ee',
    highContrastLight: '#314a54',
  },
};

export const KIND_IDS = Object.keys(KINDS) as DecoratedKind[];
