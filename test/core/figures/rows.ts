import { expect, test } from 'vitest';
import { analyse, type Figure, figuresOf, toDecimalString } from '../../../server/src/core/index.ts';

/**
 * Each sample marks its figures with ⟦…⟧; behind it stands what they say, in order: `8625000000000 VND`, `6.01 %`,
 * `≥ 82 %`, `2..2.5 %`, `4/26 chỉ tiêu`. All figures of `kind` in the sample must be marked, and no others.
 */
export function reads(kind: Figure['kind'], samples: readonly (readonly [sample: string, ...said: string[]])[]): void {
  test.each(samples)('%s', (sample, ...said) => {
    const text = sample.replace(/[⟦⟧]/gu, '');
    // The gate against other languages is not what is tested here, and most samples are short.
    const found = [...figuresOf(analyse(`${text}\n\n${VIETNAMESE}`))].filter(({ figure }) => figure.kind === kind);
    const spans = found.map(({ figure, at }) => text.slice(at + figure.span.start, at + figure.span.end));
    expect(spans).toEqual([...sample.matchAll(/⟦(.*?)⟧/gsu)].map(([, marked]) => marked));
    expect(found.map(({ figure }) => says(figure))).toEqual(said);
  });
}

/** Samples in which nothing is a figure of `kind`. */
export function ignores(kind: Figure['kind'], samples: readonly string[]): void {
  reads(
    kind,
    samples.map((sample) => [sample] as const),
  );
}

const VIETNAMESE = 'Văn bản này được viết bằng tiếng Việt, đầy đủ các dấu thanh, để những mẫu câu ngắn cũng được đọc.';

const COMPARATORS: Record<Figure['comparator'], string> = {
  eq: '',
  approx: '≈ ',
  'approx-above': '≳ ',
  'approx-below': '≲ ',
  ge: '≥ ',
  le: '≤ ',
  gt: '> ',
  lt: '< ',
};

function says({ value, unit, per, comparator }: Figure): string {
  const behind = [unit, per && `per ${per}`].filter(Boolean).join(' ');
  return `${COMPARATORS[comparator]}${worth(value)} ${behind}`.trim();
}

function worth(value: Figure['value']): string {
  switch (value.shape) {
    case 'number':
      return toDecimalString(value.number.value);
    case 'range':
      return `${toDecimalString(value.low.value)}..${toDecimalString(value.high.value)}`;
    case 'fraction':
      return `${toDecimalString(value.numerator.value)}/${toDecimalString(value.denominator.value)}`;
    case 'span':
      return `${value.low}..${value.high}`;
    case 'text':
      return value.text;
  }
}
