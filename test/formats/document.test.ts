import { expect, test } from 'vitest';
import { toDocument } from '../../server/src/formats/document.ts';
import { checked, exported } from './checked.ts';

/** The figure marked by `⟦…⟧` in a text, as it is exported. */
function figure(marked: string) {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/gu, '');
  const found = exported(text).figures.find(({ offset }) => offset[0] === start);
  expect(found, `a figure at ⟦ in ${marked}`).toBeDefined();
  expect(found?.text).toBe(marked.slice(start + 1, marked.indexOf('⟧')));
  return found;
}

test.each([
  [
    'GRDP bình quân đầu người đạt ⟦46,3 triệu đồng/người⟧.',
    {
      kind: 'money',
      value: '46300000',
      unit: 'VND',
      per: 'người',
      precision: '100000',
      interval: ['46250000', '46350000'],
    },
  ],
  [
    'Kinh tế tăng ⟦6,01%⟧.',
    { kind: 'percent', value: '6.01', unit: '%', precision: '0.01', interval: ['6.005', '6.015'] },
  ],
  ['Tổng chi đạt ⟦8.625 tỷ đồng⟧.', { value: '8625000000000', precision: '1000000000' }],
  ['Huyện đề ra ⟦26 chỉ tiêu⟧.', { kind: 'quantity', value: '26', precision: '1', interval: ['26', '26'] }],
  ['Còn ⟦4/26 chỉ tiêu⟧ không đạt.', { kind: 'fraction', value: '4/26', precision: null, interval: null }],
  ['Giảm tỷ lệ hộ nghèo ⟦từ 2 đến 2,5%⟧.', { value: null, low: '2', high: '2.5', interval: ['1.5', '2.55'] }],
  ['Kế hoạch ⟦≥82%⟧.', { value: '82', comparator: 'ge', interval: ['82', null] }],
  ['Nhiệm vụ ⟦năm 2022⟧.', { kind: 'period', value: '2022', precision: null, interval: null, readings: [] }],
  ['Chiều ⟦11/12⟧, huyện tổ chức hội nghị.', { kind: 'date', value: '--12-11', unit: null }],
  ['Giá trị đạt ⟦274,500 tỷ đồng⟧.', { value: '274500000000' }],
])('%s', (marked, keys) => {
  expect(figure(marked)).toMatchObject(keys);
});

test('another reading of the same digits is given beside the likelier', () => {
  expect(figure('Thu nhập đạt ⟦1,000 tỷ đồng⟧.')?.readings).toMatchObject([{ low: null, high: null, unit: 'VND' }]);
});

const CONFLICT = 'Huyện có 12 chỉ tiêu, gồm 4 chỉ tiêu vượt kế hoạch và 9 chỉ tiêu đạt kế hoạch.';
const TWO_HALVES = 'Trong 20 chỉ tiêu chủ yếu, có 17 chỉ tiêu đạt kế hoạch.\n\nCòn 4/20 chỉ tiêu không đạt kế hoạch.';

test('a relation names its figures, and which side of a fraction takes part', () => {
  const { relations, figures, findings } = exported(TWO_HALVES);
  const broken = relations.find(({ id }) => id === findings[0]?.relation);
  expect(broken).toMatchObject({ type: 'parts', holds: false, complete: true, derived: {} });
  const members = broken?.members.map(({ role, figure, side }) => [
    role,
    figures.find(({ id }) => id === figure)?.text,
    side,
  ]);
  expect(members).toContainEqual(['total', '20 chỉ tiêu', undefined]);
  expect(members).toContainEqual(['part', '17 chỉ tiêu', undefined]);
  expect(members).toContainEqual(['part', '4/20 chỉ tiêu', 'numerator']);
  expect(TWO_HALVES.slice(...(broken?.offset ?? []))).toMatch(/^20 chỉ tiêu chủ yếu.*4\/20 chỉ tiêu$/su);
  expect(relations.map(({ id }) => id)).toEqual(relations.map((_, i) => `r${i + 1}`));
});

test('a finding stands at its participants, names its relation, and its edits end the conflict', () => {
  const { findings, relations, summary } = exported(CONFLICT);
  const [finding] = findings;
  expect(CONFLICT.slice(...(finding?.offset ?? []))).toBe('4 chỉ tiêu');
  expect(finding?.range).toEqual({ start: { line: 0, character: 26 }, end: { line: 0, character: 36 } });
  expect(finding?.related.map(({ offset }) => CONFLICT.slice(...offset))).toEqual(['12 chỉ tiêu', '9 chỉ tiêu']);
  expect(finding?.arithmetic).toBe('4 + 9 = 13 ≠ 12');
  expect(finding?.relation).toBe(relations[0]?.id);
  expect(summary).toMatchObject({ relations: 1, checked: 1, findings: { error: 0, warning: 1 } });
  for (const { edits } of finding?.fixes ?? [])
    for (const { offset, newText } of edits) {
      const [start = 0, end = 0] = offset;
      expect(exported(CONFLICT.slice(0, start) + newText + CONFLICT.slice(end)).findings).toEqual([]);
    }
});

test('places count lines as the Language Server Protocol does, whatever the line ends', () => {
  const { figures, document } = exported(`Một dòng.\r\nHai dòng.\rĐạt 5,5% kế hoạch.\n`);
  expect(figures.find(({ kind }) => kind === 'percent')?.range.start).toEqual({ line: 2, character: 4 });
  expect(document.lines).toBe(4);
});

const fingerprints = (text: string) => exported(text).findings.map(({ fingerprint }) => fingerprint);

test('a finding keeps its fingerprint when text is added before it, spaces doubled or letters decomposed', () => {
  const [known] = fingerprints(CONFLICT);
  expect(known).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprints(`Báo cáo năm 2022\n\nTrong kỳ có 3 dự án.\n\n${CONFLICT}`)).toEqual([known]);
  expect(fingerprints(CONFLICT.replace('4 chỉ tiêu', '4  chỉ\u00a0tiêu'))).toEqual([known]);
  expect(fingerprints(CONFLICT.normalize('NFD'))).toEqual([known]);
  expect(fingerprints(CONFLICT.replace('9 chỉ', '10 chỉ'))).not.toEqual([known]);
});

test('the same finding twice has two fingerprints', () => {
  const [known] = fingerprints(CONFLICT);
  expect(fingerprints(`${CONFLICT}\n\n${CONFLICT}`)).toEqual([known, `${known}-2`]);
});

test('the language changes words, never figures, relations or fingerprints', () => {
  const [vi, en] = [toDocument(checked(TWO_HALVES), 'vi'), toDocument(checked(TWO_HALVES), 'en')];
  expect(en.figures).toEqual(vi.figures);
  expect(en.relations).toEqual(vi.relations);
  expect(en.findings[0]?.fingerprint).toBe(vi.findings[0]?.fingerprint);
  expect(en.findings[0]?.message).not.toBe(vi.findings[0]?.message);
});

test.each([
  ['an empty text', ''],
  ['a text that is not Vietnamese', 'The province reached 12 targets, of which 4 and 9 were met.'],
])('%s has no figures', (_, text) => {
  expect(exported(text)).toMatchObject({ figures: [], relations: [], findings: [], summary: { figures: 0 } });
});
