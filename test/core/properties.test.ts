import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, analyse, figuresOf, renderMessage } from '../../server/src/core/index.ts';
import { located, row } from '../harness.ts';
import { cleanText, edit, edited, format, policyText } from '../samples.ts';

const anyText = fc.oneof(
  policyText,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
);

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(anyText, format, (text, format) => {
        const analysis = analyse(text, { format });
        for (const finding of analysis.findings) renderMessage(finding, text, 'vi');
      }),
      { numRuns: 1000 },
    );
  });

  it('has figures that are in order, apart, and inside it', () => {
    fc.assert(
      fc.property(anyText, format, (text, format) => {
        let end = 0;
        for (const { figure, at } of located(text, { format })) {
          expect(at + figure.span.start).toBeGreaterThanOrEqual(end);
          expect(figure.span.end).toBeGreaterThan(figure.span.start);
          end = at + figure.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives out figures that are in order, apart, and inside it, those of tables too', () => {
    fc.assert(
      fc.property(policyText, format, (text, format) => {
        let end = 0;
        for (const { figure, at } of figuresOf(analyse(text, { format }))) {
          expect(at + figure.span.start).toBeGreaterThanOrEqual(end);
          expect(figure.span.end).toBeGreaterThan(figure.span.start);
          end = at + figure.span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has blocks that are in order, apart, and inside it', () => {
    fc.assert(
      fc.property(anyText, format, (text, format) => {
        let end = 0;
        for (const { what, at } of analyse(text, { format }).blocks) {
          expect(at).toBeGreaterThanOrEqual(end);
          expect(what.length).toBeGreaterThan(0);
          end = at + what.length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('two spellings of a text', () => {
  it('composed and decomposed, say the same', () => {
    fc.assert(
      fc.property(policyText, format, (text, format) => {
        expect(said(text.normalize('NFD'), format)).toEqual(said(text.normalize('NFC'), format));
      }),
      { numRuns: 1000 },
    );
  });

  it('with LF and with CRLF, say the same', () => {
    fc.assert(
      fc.property(policyText, format, (text, format) => {
        const lf = text.replace(/\r/g, '');
        expect(said(lf.replace(/\n/g, '\r\n'), format)).toEqual(said(lf, format));
      }),
      { numRuns: 1000 },
    );
  });

  it('with the tone on either vowel, say the same', () => {
    expect(said('Niên khoá 2022-2023, uỷ ban thu 12 tỷ đồng, hoà vốn 5%.', 'plain')).toEqual(
      said('Niên khóa 2022-2023, ủy ban thu 12 tỷ đồng, hòa vốn 5%.', 'plain'),
    );
  });
});

describe('an analysis after edits', () => {
  it('is the one from scratch', () => {
    fc.assert(
      fc.property(policyText, fc.array(edit, { minLength: 1, maxLength: 6 }), format, (start, edits, format) => {
        let text = start;
        let previous: Analysis = analyse(text, { format });
        for (const change of edits) {
          text = edited(text, change);
          previous = analyse(text, { format, previous });
          expect(previous).toEqual(analyse(text, { format }));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is the one from scratch in blocks that are cut, too', () => {
    const longLine = fc
      .tuple(cleanText, fc.constantFrom(' ', ' . ', '\n', ''))
      .map(([text, joint]) => `${text.replace(/\s+/gu, ' ')}${joint}`.repeat(Math.ceil(45_000 / (text.length + 1))));
    fc.assert(
      fc.property(longLine, fc.array(edit, { minLength: 1, maxLength: 3 }), format, (start, edits, format) => {
        let text = start;
        let previous: Analysis = analyse(text, { format });
        for (const change of edits) {
          text = edited(text, change);
          previous = analyse(text, { format, previous });
          expect(previous).toEqual(analyse(text, { format }));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('does not depend on the format of the one before', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const previous = analyse(text, { format: 'plain' });
        expect(analyse(text, { format: 'markdown', previous })).toEqual(analyse(text, { format: 'markdown' }));
      }),
    );
  });
});

describe('a figure by itself', () => {
  /** Kinds whose mention holds all that makes it what it is, where its unit is written behind it. */
  const SELF_CONTAINED = new Set(['percent', 'percentage-point', 'money', 'fraction']);

  it('says what it said in its sentence', () => {
    fc.assert(
      fc.property(cleanText, (text) => {
        for (const { figure, at } of located(text)) {
          const words = text.slice(at + figure.span.start, at + figure.span.end);
          const isShared = figure.unit !== null && /(?:\d|nghìn|triệu|tỷ)$/u.test(words);
          if (!SELF_CONTAINED.has(figure.kind) || isShared) continue;
          const bare = { ...figure, comparator: 'eq' } as const;
          expect(located(words).map((again) => row({ ...again.figure, comparator: 'eq' }))).toEqual([row(bare)]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** What a text says, without its places: figures, and whether their relations hold. */
function said(text: string, format: 'plain' | 'markdown'): unknown {
  const analysis = analyse(text, { format });
  return {
    silent: analysis.silent,
    figures: located(text, { format }).map(({ figure }) => row(figure).normalize('NFC').replace(/\s+/gu, ' ')),
    cells: [...figuresOf(analysis)].flatMap(({ figure, cell }) =>
      cell ? [[row(figure), cell.row, cell.column].join(' · ').normalize('NFC').replace(/\s+/gu, ' ')] : [],
    ),
    relations: analysis.relations.map(({ what }) => [what.relation.type, what.holds]),
    findings: analysis.findings.map((finding) => renderMessage(finding, text, 'vi').normalize('NFC')),
  };
}
