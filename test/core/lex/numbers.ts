import { decimal, type Rational } from '../../../server/src/core/math/rational.ts';

/** Both ways: a number, and the words that mean it. */
export const BOTH: readonly (readonly [string, string])[] = [
  ['0', 'không'],
  ['1', 'một'],
  ['4', 'bốn'],
  ['5', 'năm'],
  ['10', 'mười'],
  ['11', 'mười một'],
  ['14', 'mười bốn'],
  ['15', 'mười lăm'],
  ['20', 'hai mươi'],
  ['21', 'hai mươi mốt'],
  ['24', 'hai mươi tư'],
  ['25', 'hai mươi lăm'],
  ['55', 'năm mươi lăm'],
  ['100', 'một trăm'],
  ['101', 'một trăm linh một'],
  ['104', 'một trăm linh bốn'],
  ['105', 'một trăm linh năm'],
  ['110', 'một trăm mười'],
  ['115', 'một trăm mười lăm'],
  ['144', 'một trăm bốn mươi tư'],
  ['155', 'một trăm năm mươi lăm'],
  ['1000', 'một nghìn'],
  ['1001', 'một nghìn không trăm linh một'],
  ['1010', 'một nghìn không trăm mười'],
  ['2025', 'hai nghìn không trăm hai mươi lăm'],
  ['2500', 'hai nghìn năm trăm'],
  ['20504', 'hai mươi nghìn năm trăm linh bốn'],
  ['46300000', 'bốn mươi sáu triệu ba trăm nghìn'],
  ['830000000', 'tám trăm ba mươi triệu'],
  ['1000001', 'một triệu không trăm linh một'],
  ['1000200', 'một triệu không nghìn hai trăm'],
  ['1020000', 'một triệu không trăm hai mươi nghìn'],
  ['5000300000', 'năm tỷ ba trăm nghìn'],
  ['35217000000', 'ba mươi lăm tỷ hai trăm mười bảy triệu'],
  ['8625000000000', 'tám nghìn sáu trăm hai mươi lăm tỷ'],
  ['1296000000000000', 'một triệu hai trăm chín mươi sáu nghìn tỷ'],
  ['1000000000000000', 'một triệu tỷ'],
  ['1000000000000000000', 'một tỷ tỷ'],
  ['1500000000000000005', 'một tỷ năm trăm triệu tỷ không trăm linh năm'],
  ['6.01', 'sáu phẩy không một'],
  ['0.5', 'không phẩy năm'],
  ['46.3', 'bốn mươi sáu phẩy ba'],
  ['1234.05', 'một nghìn hai trăm ba mươi tư phẩy không năm'],
];

export function parse(number: string): Rational {
  const [whole = '', fraction = ''] = number.split('.');
  return decimal(BigInt(whole + fraction), -fraction.length);
}
