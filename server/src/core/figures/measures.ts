import { isApart, onOneLine } from '../lex/lines.ts';
import { phraseTable } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { markSet } from '../text/keys.ts';
import type { Unit } from './figure.ts';
import { divided } from './per.ts';

/** Units of measure, which may be glued to the number and have fractions. */
const MEASURES = phraseTable(
  [
    'ha',
    'hecta',
    'héc ta',
    'km',
    'm',
    'cm',
    'mm',
    'kg',
    'g',
    'tấn',
    'tạ',
    'yến',
    'lít',
    'kWh',
    'MWh',
    'GWh',
    'kW',
    'MW',
    'MWp',
    'GW',
    'kV',
    'MVA',
    'mét',
    'mét vuông',
    'mét khối',
    'ki lô mét',
    'km vuông',
    'TEU',
    'thùng',
    'sào',
    'mẫu',
    'độ',
    'độ C',
    'tháng lương',
    'ngày công',
    'giờ công',
    'TOE',
    'MB',
    'GB',
    'gam',
    'gram',
    'mg',
    'ml',
    'Mbps',
    'Gbps',
    'kbps',
    'cc',
    'PS',
    'HP',
    'Nm',
    'mã lực',
    'kVA',
    'kVAr',
    'hải lý',
    'cent',
    'TEUs',
  ].map((unit) => [unit, unit] as const),
);

const POWERS = markSet('²³');

/** Reads the unit of measure at token `i`, and what it is divided by. */
export function measureAt(tokens: Tokens, i: number): Unit | undefined {
  if (tokens.kind(i) !== TokenKind.word || isApart(tokens, i)) return undefined;
  const unit = MEASURES.at(tokens, i);
  // `3G`, `5M` are names: the symbols of gram and metre are small letters.
  if (!unit || (tokens.capital(i) && tokens.end(i) - tokens.start(i) === 1)) return undefined;
  // `km2`, `m³`: the power is a number or its sign, glued to the symbol.
  const kind = tokens.kind(unit.next);
  const isNumber = kind === TokenKind.number || (kind === TokenKind.mark && POWERS.has(tokens.key(unit.next)));
  const isPower = isNumber && !tokens.spaced(unit.next);
  const last = isPower ? unit.next : unit.next - 1;
  return divided(tokens, last + 1, 'quantity', onOneLine(tokens, i, last + 1));
}
