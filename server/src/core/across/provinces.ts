import { phraseTable } from '../inside.ts';

/**
 * The provinces and centrally governed cities: those of Nghị quyết 202/2025/QH15 (34, from 12 June 2025) and those that
 * went into them, which texts on earlier years name (63; list of the General Statistics Office after Quyết định
 * 124/2004/QĐ-TTg). Behind a name other spellings of it, and short forms.
 */
const NAMES: readonly (readonly [string, ...(readonly string[])])[] = [
  ['An Giang'],
  ['Bà Rịa Vũng Tàu', 'Bà Rịa', 'BRVT', 'BR'],
  ['Bắc Giang'],
  ['Bắc Kạn', 'Bắc Cạn'],
  ['Bạc Liêu'],
  ['Bắc Ninh'],
  ['Bến Tre'],
  ['Bình Định'],
  ['Bình Dương'],
  ['Bình Phước'],
  ['Bình Thuận'],
  ['Cà Mau'],
  ['Cần Thơ'],
  ['Cao Bằng'],
  ['Đà Nẵng'],
  ['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Đắc Lắk', 'Đak Lak', 'Đắk Lắc'],
  ['Đắk Nông', 'Đắc Nông', 'Đăk Nông'],
  ['Điện Biên'],
  ['Đồng Nai'],
  ['Đồng Tháp'],
  ['Gia Lai'],
  ['Hà Giang'],
  ['Hà Nam'],
  ['Hà Nội', 'HN'],
  ['Hà Tĩnh'],
  ['Hải Dương'],
  ['Hải Phòng'],
  ['Hậu Giang'],
  ['Hòa Bình'],
  ['Hồ Chí Minh', 'HCM', 'TPHCM'],
  ['Huế', 'Thừa Thiên Huế', 'Thừa Thiên'],
  ['Hưng Yên'],
  ['Khánh Hòa'],
  ['Kiên Giang'],
  ['Kon Tum', 'Kontum'],
  ['Lai Châu'],
  ['Lâm Đồng'],
  ['Lạng Sơn'],
  ['Lào Cai'],
  ['Long An'],
  ['Nam Định'],
  ['Nghệ An'],
  ['Ninh Bình'],
  ['Ninh Thuận'],
  ['Phú Thọ'],
  ['Phú Yên'],
  ['Quảng Bình'],
  ['Quảng Nam'],
  ['Quảng Ngãi'],
  ['Quảng Ninh'],
  ['Quảng Trị'],
  ['Sóc Trăng'],
  ['Sơn La'],
  ['Tây Ninh'],
  ['Thái Bình'],
  ['Thái Nguyên'],
  ['Thanh Hóa'],
  ['Tiền Giang'],
  ['Trà Vinh'],
  ['Tuyên Quang'],
  ['Vĩnh Long'],
  ['Vĩnh Phúc'],
  ['Yên Bái'],
];

/** A province by its name, its words in order and without the hyphens between them. */
export const PROVINCES = phraseTable(
  NAMES.flatMap((spellings) => spellings.map((name) => [name, spellings[0]] as const)),
);

/** Cities that are governed as provinces are (Huế from 1 January 2025, Nghị quyết 175/2024/QH15). */
export const CENTRAL_CITIES: ReadonlySet<string> = new Set([
  'Hà Nội',
  'Hồ Chí Minh',
  'Hải Phòng',
  'Đà Nẵng',
  'Cần Thơ',
  'Huế',
]);
