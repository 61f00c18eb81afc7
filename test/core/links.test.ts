import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPLANATIONS } from '../../server/src/core/explanations.ts';
import { type Analysis, analyse } from '../../server/src/core/index.ts';
import { edit, edited } from '../samples.ts';

const [HEADING, FILLER, SAID] = [
  'Giải ngân 328,4 tỷ đồng vốn đầu tư công',
  'Các sở, ngành tiếp tục tháo gỡ khó khăn cho doanh nghiệp trên địa bàn.',
  'Trong 9 tháng, vốn đầu tư công giải ngân ước đạt 382,4 tỷ đồng.',
];
const TEXT = [HEADING, FILLER, FILLER, SAID, FILLER].join('\n\n');

/** What links the heading with its text, and where both stand. */
function link({ relations, blocks }: Analysis) {
  const linked = relations.filter(({ what }) => what.relation.type === 'restatement');
  expect(linked).toHaveLength(1);
  const [{ what, at } = expect.fail()] = linked;
  const { members } = what.relation;
  const places = members.map((member) => at + member.at);
  const figures = places.map((place) => blocks.find((block) => block.at === place)?.what.figures);
  expect(members.every(({ figure }, m) => figures[m]?.includes(figure))).toBe(true);
  return { what, at, places };
}

function relinked(text: string): { was: ReturnType<typeof link>; now: ReturnType<typeof link> } {
  const previous = analyse(TEXT);
  const analysis = analyse(text, { previous });
  expect(analysis).toEqual(analyse(text));
  return { was: link(previous), now: link(analysis) };
}

/** A character or two, put in or over others. */
const typed = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 2 }),
  insert: fc.constantFrom('', 'a', ' ', '5', 'ă ', '.'),
});

describe('what is linked over blocks, after an edit', () => {
  it('ahead of it: is what it was', () => {
    const { was, now } = relinked(`${TEXT} Hết.`);
    expect(now).toEqual(was);
    expect(now.what).toBe(was.what);
  });

  it('behind it: is what it was, moved', () => {
    const text = `Tin trong tỉnh.\n\n${TEXT}`;
    const previous = analyse(text);
    const now = analyse(text.replace('trong tỉnh', 'trong toàn tỉnh'), { previous });
    expect(link(now).what).toBe(link(previous).what);
    expect(link(now).at).toBe(link(previous).at + 'toàn '.length);
  });

  it('on both sides of it: is linked anew, with the same verdict', () => {
    const { was, now } = relinked(TEXT.replace('tháo gỡ', 'tháo gỡ ngay'));
    expect(now.what).not.toBe(was.what);
    expect(now.what.holds).toBe(was.what.holds);
    expect(now.places).toEqual([0, (was.places[1] ?? 0) + 'ngay '.length]);
  });

  it('around it: has its figures in their new places', () => {
    const { was, now } = relinked(TEXT.replace('ước đạt', 'dự ước đạt'));
    expect(now.places).toEqual(was.places);
    const starts = [was, now].map(({ what }) => what.relation.members[1]?.figure.span.start ?? 0);
    expect(starts[1]).toBe((starts[0] ?? 0) + 'dự '.length);
  });

  it('of the words behind its figure, be they as long as before: is none where it says something else', () => {
    const text = `${HEADING}\n\n${FILLER} Kết quả 9 tháng qua đạt 328,4 tỷ đồng vốn đầu tư công.`;
    const previous = analyse(text);
    expect(link(previous).what.holds).toBe(true);
    const now = analyse(text.replace(/vốn đầu tư công\.$/u, 'phí qua hạ tầng.'), { previous });
    expect(now.relations).toEqual([]);
  });

  it('of its figures: says what they say now', () => {
    const text = TEXT.replace('382,4', '328,4');
    expect(link(analyse(text, { previous: analyse(TEXT) })).what.holds).toBe(true);
  });

  it('is of the figures as they stand after several edits at its beginning', () => {
    const trade =
      'Xuất nhập khẩu đạt 545,36 tỷ USD, tăng 5,4%.\n\n' +
      'Trong đó xuất khẩu đạt 282,65 tỷ USD, tăng 7,0% và nhập khẩu đạt 262,71 tỷ USD, tăng 3,7%.';
    let previous = analyse(trade);
    for (const text of [`5${trade}`, ` ${trade}`, `. ${trade}`]) {
      previous = analyse(text, { previous });
      expect(previous).toEqual(analyse(text));
    }
  });

  it('is what it is from scratch, whatever is linked and edited', () => {
    const samples = Object.values(EXPLANATIONS).flatMap(({ bad, good }) => [...bad, ...good]);
    const texts = fc
      .array(fc.constantFrom(...samples), { minLength: 2, maxLength: 8 })
      .map((some) => some.join('\n\n').replace(/[⟦⟧]/gu, ''));
    fc.assert(
      fc.property(texts, fc.array(fc.oneof(edit, typed), { minLength: 1, maxLength: 5 }), (start, edits) => {
        let text = start;
        let previous = analyse(text);
        for (const change of edits) {
          text = edited(text, change);
          previous = analyse(text, { previous });
          expect(previous).toEqual(analyse(text));
        }
      }),
      { numRuns: 300 },
    );
  });
});
