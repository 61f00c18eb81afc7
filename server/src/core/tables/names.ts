/** How a row is numbered: the kind of its number, from `A` for the whole of a table down to `+`. */
export interface Marker {
  /** 1 for `A`, 2 for `I`, 3 for `1`, 4 for `1.1`, …; the higher, the deeper. */
  readonly rank: number;
  readonly written: string;
}

const LETTER = 1;
const ROMAN = 2;
const NUMBER = 3;
/** Dotted numbers have a rank for each dot. */
const MOST_DOTS = 4;
const SMALL = NUMBER + MOST_DOTS + 1;
const DASH = SMALL + 1;
const PLUS = DASH + 1;

/**
 * The number of a row: `A`, `I`, `1`, `1.1`, `a`, `-`, `+`, with a dot or bracket or without. `before` is the letter of
 * the last row so numbered: `I` goes on after `H`. Undefined for other words.
 */
export function markerOf(written: string, before = ''): Marker | undefined {
  const bare = written.replace(/^[(*_]+|[).*_]+$/gu, '');
  const rank = bare !== '' && bare.length <= LONGEST ? rankOf(bare, before) : undefined;
  return rank === undefined ? undefined : { rank, written: bare };
}

function rankOf(bare: string, before: string): number | undefined {
  if (/^[-–—−]$/u.test(bare)) return DASH;
  if (/^[+*•]$/u.test(bare)) return PLUS;
  if (/^\d{1,3}$/u.test(bare)) return NUMBER;
  if (/^\d{1,2}(?:\.\d{1,2}){1,4}$/u.test(bare)) return NUMBER + bare.split('.').length - 1;
  if (/^[a-zđ]$/u.test(bare)) return SMALL;
  const isNext = before !== '' && bare.charCodeAt(0) === before.charCodeAt(0) + 1 && bare.length === 1;
  if (ROMANS.test(bare) && !isNext && !/^[CDLM]$/u.test(bare)) return ROMAN;
  return /^[A-ZĐ]$/u.test(bare) ? LETTER : undefined;
}

const LONGEST = 12;
const ROMANS = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;

export const isLetter = ({ rank }: Marker): boolean => rank === LETTER;

export const isMarker = (written: string): boolean => written !== '' && markerOf(written) !== undefined;

/** `1. Thu nội địa` → its number and its name, where the number stands in one cell with it. */
export function splitName(name: string, before = ''): { marker: Marker | undefined; label: string } {
  const [, first = '', rest = ''] = /^[*_\s]*(\S{1,12})\s+(.+)$/su.exec(name) ?? [];
  const isClosed = /[).]$/u.test(first) || /^(?:[-–—+•]|\d+(?:\.\d+)+)$/u.test(first) || ROMANS_ALONE.test(first);
  const marker = isClosed ? markerOf(first, before) : undefined;
  return marker ? { marker, label: plain(rest) } : { marker: undefined, label: plain(name) };
}

const ROMANS_ALONE = /^[IVX]{1,5}$/u;

/** A name in one line, without the marks of bold and italic letters. */
export const plain = (name: string): string =>
  name
    .replace(/\s+/gu, ' ')
    .replace(/^[*_\s]+|[*_\s]+$/gu, '')
    .replace(/\*\*/gu, '');

/** The label of a column in a column index: `A`, `1`, `(2)`, `3=2-1` is `3`. Undefined for other words. */
export function labelOfIndex(written: string): string | undefined {
  if (written.length > LONGEST_FORMULA) return undefined;
  const [, label] = /^[*_]*\(?([A-Z]|\d{1,2})\)?[*_]*\s*(?:=[^=]*)?$/u.exec(written) ?? [];
  return label;
}

const LONGEST_FORMULA = 44;

/** What its name makes of a row, or its head of a column, in lower case. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** A row that adds up others. */
export const isTotal = (label: string): boolean =>
  /^(?:tổng(?![\p{L}])|toàn (?:tỉnh|huyện|thành phố|xã|quốc)$|cả nước$|cộng(?:\s*[:(]|$| [ivx\d]))/u.test(
    folded(label),
  );

/** A row whose next ones are some of it: `Trong đó`. */
export const isOfWhich = (label: string): boolean => /^trong đó(?![\p{L}])/u.test(folded(label));

export const isUnitHead = (head: string): boolean => /^(?:[đð]vt|đơn vị(?: tính)?)$/u.test(folded(head));

export const isPlanHead = (head: string): boolean =>
  /(?:^|[^\p{L}])(?:dự toán|kế hoạch|mục tiêu|chỉ tiêu giao|kh|dt)(?![\p{L}])/u.test(folded(head)) &&
  !isComparison(head);

/** `So sánh`, `TH/KH`, `% so với kế hoạch`: a column that follows from others. */
export const isComparison = (head: string): boolean =>
  /so sánh|so với|%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|tương đối|tuyệt đối|tăng|giảm|chênh lệch|\/|±/u.test(folded(head));

/** Heads of figures that are never added up. */
export const isShareHead = (head: string): boolean =>
  /%|tỷ lệ|tỉ lệ|tỷ trọng|cơ cấu|tương đối|tốc độ|bình quân|năng suất|đơn giá|giá bán|chỉ số|hệ số|\/(?!\s*\d)/u.test(
    folded(head),
  );
