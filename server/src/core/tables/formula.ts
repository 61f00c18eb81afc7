import { addIntervals, divideBy, type Interval, multiplyIntervals, negateInterval, point } from '../math/interval.ts';
import { decimal, type Rational, toDecimalString } from '../math/rational.ts';

/** How a column follows from others. */
export type Formula =
  | { readonly column: number }
  | { readonly number: Rational }
  | { readonly op: '+' | '-' | '*' | '/'; readonly left: Formula; readonly right: Formula };

export const column = (index: number): Formula => ({ column: index });
export const number = (value: Rational): Formula => ({ number: value });
export const combined = (op: '+' | '-' | '*' | '/', left: Formula, right: Formula): Formula => ({ op, left, right });

/**
 * What a column index writes behind `=`: `2-1`, `(5+6)/4*100`, `3:2x100%`, `4+…+9`. `columnOf` gives the column with a number of
 * the index; a number that none has stands for itself. Undefined for what is no formula.
 */
export function parseFormula(written: string, columnOf: (label: string) => number | undefined): Formula | undefined {
  const tokens = inFull(written).match(/\d+(?:[.,]\d+)?|\S/gu) ?? [];
  if (tokens.length > MOST_TOKENS) return undefined;
  let i = 0;
  const factor = (depth: number): Formula | undefined => {
    const token = tokens[i++];
    if (token === '(' && depth < DEEPEST) {
      const inner = sum(depth + 1);
      return tokens[i++] === ')' ? inner : undefined;
    }
    if (token === undefined || !/^\d/u.test(token)) return undefined;
    const index = columnOf(token);
    if (tokens[i] === '%') i++;
    return index === undefined ? numeral(token) : column(index);
  };
  const chain =
    (next: (depth: number) => Formula | undefined, ops: Readonly<Record<string, '+' | '-' | '*' | '/'>>) =>
    (depth: number): Formula | undefined => {
      let left = next(depth);
      for (let op = ops[tokens[i] ?? '']; op && left; op = ops[tokens[i] ?? '']) {
        i++;
        const right = next(depth);
        left = right && combined(op, left, right);
      }
      return left;
    };
  const product = chain(factor, PRODUCTS);
  const sum = chain(product, SUMS);
  const formula = sum(0);
  return i >= tokens.length ? formula : undefined;
}

/** `4+…+9` is `4+5+6+7+8+9`. */
const inFull = (written: string): string =>
  written.replace(/(\d{1,2})\s*\+\s*(?:…|\.{2,4})\s*\+\s*(\d{1,2})/gu, (all, first: string, last: string) => {
    const [from, to] = [Number(first), Number(last)];
    return to > from ? Array.from({ length: to - from + 1 }, (_, k) => from + k).join('+') : all;
  });

/** Enough for a sum of twenty columns. */
const MOST_TOKENS = 40;
const DEEPEST = 4;
const SUMS = { '+': '+', '-': '-', '−': '-', '–': '-' } as const;
const PRODUCTS = { '*': '*', '×': '*', x: '*', X: '*', '/': '/', ':': '/' } as const;

function numeral(token: string): Formula {
  const [whole = '', decimals = ''] = token.split(/[.,]/u);
  return number(decimal(BigInt(whole + decimals), -decimals.length));
}

/** The numbers that it gives, each column by its own; null where one is missing, open, or divided by what may be zero. */
export function evaluate(formula: Formula, of: (column: number) => Interval | null): Interval | null {
  if ('column' in formula) return of(formula.column);
  if ('number' in formula) return point(formula.number);
  const [left, right] = [evaluate(formula.left, of), evaluate(formula.right, of)];
  if (!left || !right) return null;
  switch (formula.op) {
    case '+':
      return addIntervals(left, right);
    case '-':
      return addIntervals(left, negateInterval(right));
    case '*':
      return multiplyIntervals(left, right);
    case '/':
      return divideBy(left, right);
  }
}

/** The formula as it is written with these names for its columns: `2 / 1 × 100`. */
export function writtenWith(formula: Formula, of: (column: number) => string): string {
  if ('column' in formula) return of(formula.column);
  if ('number' in formula) return toDecimalString(formula.number).replace('.', ',');
  const side = (inner: Formula, isRight: boolean): string => {
    const text = writtenWith(inner, of);
    const isLoose =
      'op' in inner && (SIGNS[inner.op].rank < SIGNS[formula.op].rank || (isRight && inner.op !== formula.op));
    return isLoose ? `(${text})` : text;
  };
  return `${side(formula.left, false)} ${SIGNS[formula.op].sign} ${side(formula.right, true)}`;
}

const SIGNS = {
  '+': { sign: '+', rank: 0 },
  '-': { sign: '-', rank: 0 },
  '*': { sign: '×', rank: 1 },
  '/': { sign: '/', rank: 1 },
} as const;

/** The columns that it reads, each once. */
export function columnsOf(formula: Formula): readonly number[] {
  if ('column' in formula) return [formula.column];
  if ('number' in formula) return [];
  return [...new Set([...columnsOf(formula.left), ...columnsOf(formula.right)])];
}

/** Whether it only adds and takes away. */
export const isLinear = (formula: Formula): boolean =>
  !('op' in formula) ||
  ((formula.op === '+' || formula.op === '-') && isLinear(formula.left) && isLinear(formula.right));

/** Whether something in it is divided. */
export const divides = (formula: Formula): boolean =>
  'op' in formula && (formula.op === '/' || divides(formula.left) || divides(formula.right));

/** Whether it is a hundredfold already. */
export const hasNumber = (formula: Formula): boolean =>
  'number' in formula || ('op' in formula && (hasNumber(formula.left) || hasNumber(formula.right)));
