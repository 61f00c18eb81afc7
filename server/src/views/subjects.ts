import { folded } from './words.ts';

/**
 * One name for what is said in several ways of one indicator: without capitals, marks and the words that say nothing of
 * which it is. A change is named by what changes: `Tốc độ tăng trưởng kinh tế`, `GRDP tăng`.
 */
export function subjectOf(indicator: string, what: 'amount' | 'level' | 'change'): string {
  const words = folded(indicator).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const short = (what === 'change' ? [...OF_CHANGE, ...EMPTY] : EMPTY).reduce(
    (text, phrase) => ` ${text} `.replaceAll(` ${phrase} `, '  '),
    words,
  );
  const told = short.split(' ').filter((word) => word !== '');
  const named = ALIASES.reduce(
    (text, [long, name]) => ` ${text} `.replaceAll(` ${long} `, ` ${name} `).trim(),
    told.join(' '),
  );
  return [...new Set(named.split(' '))].join(' ');
}

const OF_CHANGE = ['toc do', 'tang truong', 'tang', 'giam', 'muc'];
const EMPTY = [
  'tong',
  'so',
  'cac',
  'cua',
  'tren dia ban',
  'toan tinh',
  'toan huyen',
  'tinh',
  'nha nuoc',
  'dat',
  'uoc',
  'binh quan',
];
const ALIASES: readonly (readonly [string, string])[] = [
  ['san pham tren dia ban', 'grdp'],
  ['san pham trong nuoc', 'gdp'],
  ['kinh te', 'grdp'],
  ['nsnn', 'ngan sach'],
];
