import type { KeySet } from '../text/keys.ts';
import { words } from './cues.ts';

/** Things under nouns of their own that are all of what another noun counts. */
interface Kin {
  /** First words of the nouns that count them together. */
  readonly of: KeySet;
  /** Their own. */
  readonly parts: KeySet;
}

const KIN: readonly Kin[] = [
  { of: words('đơn địa đvhc'), parts: words('xã phường thị đặc huyện quận thành') },
  { of: words('huân huy bằng giấy kỷ danh cờ giải lượt gương suất'), parts: words('tập cá') },
  { of: words('vị chức lãnh cán người'), parts: words('cấp trưởng phó') },
  {
    of: words('người cá đại cán công viên học sinh lao nhân đoàn giáo thí đảng ứng vận hội thanh'),
    parts: words('nam nữ'),
  },
];

/**
 * Whether things are all of a total by what they are: `xã` and `phường` of `đơn vị hành chính`, `tập thể` and `cá nhân` of
 * `Bằng khen`, `nam` and `nữ` of `đại biểu`. The nouns are given by the keys of their first words.
 */
export const areKin = (total: number, parts: readonly number[]): boolean =>
  parts.length > 1 && KIN.some((kin) => kin.of.has(total) && parts.every((part) => kin.parts.has(part)));
