import { describe, expect, it, test } from 'vitest';
import { analyse, figureAt, figuresOf, renderMessage, spanOf } from '../../server/src/core/index.ts';
import { marked, row } from '../harness.ts';

const REPORT = `Năm 2022, tổng thu đạt 46,3 tỷ đồng.

Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt và 9 chỉ tiêu đạt kế hoạch.

Còn 27/26 chỉ tiêu không đạt kế hoạch.`;

describe('an analysis', () => {
  it('counts what it read and what it could check', () => {
    const { summary, relations } = analyse(REPORT);
    expect(summary).toEqual({ figures: [...figuresOf(analyse(REPORT))].length, relations: 2, checked: 2 });
    expect(relations.map(({ what }) => what.holds)).toEqual([false, false]);
  });

  it('gives its findings in the order of the text, each with its place', () => {
    const { findings } = analyse(REPORT);
    const places = findings.map(({ what, at }) => spanOf(what.at, at).start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(findings.map((finding) => (renderMessage(finding, REPORT, 'vi').includes('12') ? 'sum' : 'part'))).toEqual([
      'sum',
      'part',
    ]);
  });

  test.each([
    ['English', 'In 2022 revenue rose 6.5% to 46.3 billion, of which 12 projects were finished.'],
    ['French', 'Le total des dépenses s’élève à 46,3 milliards d’euros, soit 6,5% de plus; 27/26 communes.'],
  ])('is silent on %s', (_, text) => {
    const analysis = analyse(text);
    expect(analysis).toMatchObject({ silent: 'not-vietnamese', findings: [], relations: [], summary: { figures: 0 } });
    expect([...figuresOf(analysis)]).toEqual([]);
    expect(figureAt(analysis, text.indexOf('6.5'))).toBeUndefined();
  });

  it('says nothing of what stands where a table has a formula', () => {
    const { findings, tables } = analyse('1 | 2 | 3=31/2\nTổng thu | 900 | 450\nTổng số chi | 800 | 400');
    expect(tables[0]?.index.map(({ label }) => label)).toContain('3');
    expect(findings).toEqual([]);
  });

  it('reads Vietnamese among some English', () => {
    expect(analyse('Chương trình OCOP (One Commune One Product) của tỉnh có 12 sản phẩm.').silent).toBeNull();
  });

  it('reads figures that have no words around them', () => {
    expect([...figuresOf(analyse('12%\n\n15%'))].map(({ figure }) => row(figure))).toEqual([
      'percent 12 %',
      'percent 15 %',
    ]);
  });
});

describe('the figure at an offset', () => {
  const { text, spans } = marked('Thu ⟦46,3 triệu đồng/người⟧ trong năm.\n\nTăng ⟦6,01%⟧.\n\nHết đất.');
  const analysis = analyse(text);

  it('is the one whose mention covers it', () => {
    for (const { start, end } of spans) {
      for (let offset = start; offset < end; offset++) {
        const found = figureAt(analysis, offset);
        expect(found && found.at + found.figure.span.start).toBe(start);
      }
    }
  });

  it('is none before it, behind it, or outside of the text', () => {
    const outside = [-1, text.length, text.length + 9, ...spans.flatMap(({ start, end }) => [start - 1, end])];
    expect(outside.map((offset) => figureAt(analysis, offset))).toEqual(outside.map(() => undefined));
  });
});

describe('an analysis after an edit', () => {
  const before = Array.from({ length: 50 }, (_, k) => `Xã số ${k} có ${k} hộ nghèo.`).join('\n\n');

  it('takes over what the edit left alone', () => {
    const previous = analyse(before);
    const text = before.replace('Xã số 25 có', 'Xã số 25 hiện có');
    const { blocks } = analyse(text, { previous });
    const taken = blocks.filter(({ what }) => previous.blocks.some((old) => old.what === what));
    expect(taken.length).toBeGreaterThanOrEqual(47);
    expect(blocks.map(({ at }) => text.slice(at, at + 2))).toEqual(Array(50).fill('Xã'));
  });

  it('leaves the earlier one as it was', () => {
    const previous = analyse(before);
    analyse(`${before}\n\nThêm 5%.`, { previous });
    expect(previous).toEqual(analyse(before));
  });
});
