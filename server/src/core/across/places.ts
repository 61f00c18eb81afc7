import { DASHES, isMark, key, keySet, phraseTable, TokenKind, type Tokens } from '../inside.ts';
import { CENTRAL_CITIES, PROVINCES } from './provinces.ts';

/** From the country down; what a place lies in has a lower number. */
export const Level = { country: 0, province: 1, district: 2, commune: 3 } as const;
export type Level = (typeof Level)[keyof typeof Level];

/** A place that a text names, or means without its name: `trên địa bàn tỉnh`. */
export interface Place {
  /** Its tokens, what it lies in included: `huyện Ba Bể, tỉnh Bắc Kạn`. */
  readonly first: number;
  readonly next: number;
  readonly level: Level;
  /** Folded, with what kind of place it is where it is no province; null where it is meant without its name. */
  readonly name: string | null;
  /** The province that it is said to lie in. */
  readonly within: string | null;
}

/** The places of a block, in their order. */
export function placesIn(tokens: Tokens): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < tokens.count; ) {
    const place = placeAt(tokens, i);
    if (!place) {
      i++;
      continue;
    }
    const before = places.at(-1);
    if (before && isWithin(tokens, before, place)) places[places.length - 1] = joined(before, place);
    else places.push(place);
    i = place.next;
  }
  return places;
}

/** A place and what it is said to lie in: a province, or the district that tells `phường 5` from others. */
const joined = (inner: Place, outer: Place): Place => ({
  ...inner,
  next: outer.next,
  ...(outer.level === Level.province
    ? { within: outer.name }
    : { level: outer.level, name: `${inner.name}, ${outer.name}`, within: outer.within }),
});

const provinceOf = ({ level, name }: Place): string | null => (level === Level.province ? name : null);

/** The name of the country as a place. */
export const COUNTRY = 'cả nước';
const WHOLE_COUNTRY = phraseTable([
  ['cả nước', true],
  ['toàn quốc', true],
  ['nước ta', true],
  ['Việt Nam', true],
]);

const KINDS = phraseTable<{ readonly level: Level; readonly kind: string }>([
  ['tỉnh', { level: Level.province, kind: 'tỉnh' }],
  ['thành phố', { level: Level.district, kind: 'thành phố' }],
  ['tp', { level: Level.district, kind: 'thành phố' }],
  ['quận', { level: Level.district, kind: 'quận' }],
  ['huyện', { level: Level.district, kind: 'huyện' }],
  ['thị xã', { level: Level.district, kind: 'thị xã' }],
  ['tx', { level: Level.district, kind: 'thị xã' }],
  ['xã', { level: Level.commune, kind: 'xã' }],
  ['phường', { level: Level.commune, kind: 'phường' }],
  ['thị trấn', { level: Level.commune, kind: 'thị trấn' }],
  ['đặc khu', { level: Level.commune, kind: 'đặc khu' }],
]);

function placeAt(tokens: Tokens, i: number): Place | undefined {
  if (tokens.kind(i) !== TokenKind.word) return undefined;
  const country = WHOLE_COUNTRY.at(tokens, i);
  if (country) return { first: i, next: country.next, level: Level.country, name: COUNTRY, within: null };
  const found = isNoPlace(tokens, i) ? undefined : KINDS.at(tokens, i);
  if (!found) {
    const province = provinceAt(tokens, i);
    return province && { first: i, next: province.next, level: Level.province, name: province.name, within: null };
  }
  const { level, kind } = found.what;
  const from = isMark(tokens, found.next, '.') ? found.next + 1 : found.next;
  const province = provinceAt(tokens, from);
  if (province) {
    const isProvince = level === Level.province || (kind === 'thành phố' && CENTRAL_CITIES.has(province.name));
    return isProvince
      ? { first: i, next: province.next, level: Level.province, name: province.name, within: null }
      : { first: i, next: province.next, level, name: `${kind} ${province.name.toLowerCase()}`, within: null };
  }
  const named = nameAt(tokens, from, level);
  if (named) return { first: i, next: named.next, level, name: `${kind} ${named.name}`, within: null };
  return MEANT.has(tokens.key(i - 1)) ? { first: i, next: found.next, level, name: null, within: null } : undefined;
}

/** `xã hội`, `hợp tác xã`. */
const isNoPlace = (tokens: Tokens, i: number): boolean => tokens.key(i + 1) === SOCIETY || tokens.key(i - 1) === JOINT;
const [SOCIETY, JOINT] = [key('hội'), key('tác')];

/** Words behind which `tỉnh`, `huyện` is the one that the text is about; `các huyện`, `UBND tỉnh` are none. */
const MEANT = keySet('toàn bàn của trong cả ở tại');

/** A province whose name has capital letters; the hyphen of `Bà Rịa - Vũng Tàu` is no part of its name. */
function provinceAt(tokens: Tokens, i: number): { readonly name: string; readonly next: number } | undefined {
  if (!tokens.capital(i)) return undefined;
  const found = PROVINCES.at(tokens, i);
  if (!found) return undefined;
  for (let k = i + 1; k < found.next; k++) if (!tokens.capital(k)) return undefined;
  const rest = isMark(tokens, found.next, DASHES) ? REST.at(tokens, found.next + 1) : undefined;
  return { name: found.what, next: rest?.next ?? found.next };
}

const REST = phraseTable([
  ['Vũng Tàu', true],
  ['Huế', true],
  ['VT', true],
]);

const LONGEST_NAME = 4;
const NUMBERED = 2;

/** Words with capital letters (`Ba Bể`), or the number of a ward (`phường 5`). */
function nameAt(tokens: Tokens, i: number, level: Level): { readonly name: string; readonly next: number } | undefined {
  const number = tokens.integer(i);
  if (number !== undefined && level >= Level.district && tokens.end(i) - tokens.start(i) <= NUMBERED && number > 0)
    return isMark(tokens, i + 1, ',.%') && tokens.kind(i + 2) === TokenKind.number
      ? undefined
      : { name: String(number), next: i + 1 };
  let next = i;
  const words: string[] = [];
  while (next < i + LONGEST_NAME && isNameWord(tokens, next)) words.push(folded(tokens.text(next++)));
  return next > i ? { name: words.join(' '), next } : undefined;
}

const folded = (word: string): string => String(key(word) || word.toLowerCase());

function isNameWord(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.word || !tokens.capital(i)) return false;
  const word = tokens.text(i);
  return word.length === 1 || word !== word.toUpperCase();
}

/** Whether `outer` says where `inner` lies: `huyện Ba Bể (Bắc Kạn)`, `xã A, huyện B`. */
function isWithin(tokens: Tokens, inner: Place, outer: Place): boolean {
  if (outer.level >= inner.level || inner.name === null || outer.name === null || outer.level === Level.country)
    return false;
  for (let i = inner.next; i < outer.first; i++)
    if (!(isMark(tokens, i, ',(-–') || BELONGING.has(tokens.key(i)))) return false;
  return outer.first - inner.next <= 2;
}

const BELONGING = keySet('thuộc của');

/** The places of a text that a statement may mean without naming them. */
export interface Setting {
  /** What the text is about; null where it does not say, or names several. */
  readonly place: Place | null;
  readonly province: string | null;
}

/** What the first of the texts (a title, then the lead) that names a place says. `blocks` are read only as far as needed. */
export function settingOf(blocks: Iterable<readonly Place[]>): Setting {
  for (const places of blocks) {
    // Of what happens somewhere in the country a text says so for other reasons.
    const named = places.filter(({ name, level }) => name !== null && level !== Level.country);
    const [first] = named;
    if (!first) continue;
    const isOne = named.every(({ name }) => isSamePlaceName(name, first.name));
    const place = isOne ? first : null;
    return { place, province: place && (provinceOf(place) ?? place.within) };
  }
  return { place: null, province: null };
}

/** `TP. Bắc Kạn` and, said shortly behind it, `Bắc Kạn`. */
const isSamePlaceName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || b.endsWith(` ${a.toLowerCase()}`));

/** `II. Huyện Ba Bể:`: the place of which a line says nothing else, but for its number. */
export function headingPlace(tokens: Tokens, places: readonly Place[]): Place | undefined {
  const [place, ...others] = places;
  if (!place?.name || others.length > 0) return undefined;
  for (let i = 0; i < tokens.count; i++) {
    const isInside = i >= place.first && i < place.next;
    const isNumber = i < place.first && (tokens.kind(i) === TokenKind.number || ROMAN.test(tokens.text(i)));
    if (!isInside && !isNumber && tokens.kind(i) !== TokenKind.mark) return undefined;
  }
  return place;
}

const ROMAN = /^(?:[IVX]{1,5}|[A-Ea-e])$/;

/**
 * A name under which the place of a statement is the same as that of others; null where it is not known which it is, as
 * of a commune without its district.
 */
export function placeName(place: Place | null, setting: Setting): string | null {
  if (!place) return null;
  const own = setting.place;
  if (place.name === null) {
    if (place.level === Level.province) return setting.province;
    return own?.level === place.level ? placeName(own, setting) : null;
  }
  if (own && own !== place && isSamePlaceName(place.name, own.name)) return placeName(own, setting);
  if (place.level <= Level.province) return place.name;
  if (place.level === Level.commune) return null;
  const within = place.within ?? setting.province;
  return `${place.name}, ${within ?? '?'}`;
}

/** The last place between two tokens, and whether it ends a list (`A, B và C`), which is none of its places. */
export function placeBefore(
  tokens: Tokens,
  places: readonly Place[],
  { from, to }: { from: number; to: number },
): { readonly place: Place; readonly isList: boolean } | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.next ?? 0) <= to) low = middle + 1;
    else high = middle;
  }
  const [place, before] = [places[low - 1], places[low - 2]];
  if (!place || place.first < from) return undefined;
  return { place, isList: before !== undefined && before.first >= from && isListed(tokens, before, place) };
}

function isListed(tokens: Tokens, a: Place, b: Place): boolean {
  if (b.first - a.next > 1) return false;
  return isMark(tokens, a.next, ',;-–/') || tokens.key(a.next) === AND;
}
const AND = key('và');
