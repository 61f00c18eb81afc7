import { expect, test } from 'vitest';
import { lists } from './lists.ts';

test.each([
  ['bullets', 'Tờ trình có 2 nội dung:\n- Bổ sung dự toán;\n- Chuyển nguồn.\n\nQuốc hội thảo luận.', ['2: 2']],
  ['emphasis', 'Tờ trình có **2 nội dung:**\n\n*- Bổ sung dự toán; *\n\n*- Chuyển nguồn.*', ['2: 2']],
  [
    'numbers, with text between',
    'Có 2 nhiệm vụ sau:\n1. Quy hoạch.\n\nRà soát các quy hoạch.\n\n2. Đào tạo nghề.',
    ['2: 2'],
  ],
  ['ordinals', 'Đề nghị thực hiện 2 nhiệm vụ:\n\nThứ nhất, rà soát quy hoạch.\n\nThứ hai, đào tạo nghề.', ['2: 2']],
  [
    'numbers in words',
    'Đề nghị thực hiện 2 nhiệm vụ:\n\nMột là, rà soát quy hoạch.\n\nHai là, đào tạo nghề.',
    ['2: 2'],
  ],
  [
    'a heading above',
    'Công bố 2 luật được thông qua ở kỳ họp\n\nHôm nay công bố 2 luật được thông qua ở kỳ họp thứ 9, gồm: Luật A; Luật B.',
    ['2: 2', '2: 2'],
  ],
  [
    'the same words elsewhere',
    'Trong đó có 2 đơn vị giải ngân trên 70%.\n\n2 đơn vị giải ngân trên 70% gồm: Tân An (95%), Tân Bình (71%).',
    ['2: 2', '2: 2'],
  ],
  [
    'a heading that names offices of any kind',
    'Giao chỉ tiêu cho 2 đơn vị hải quan địa phương:\n\nGiao thu cho 2 cục hải quan tỉnh, thành phố. Cụ thể: Cục Hải quan Tân An thu 3 tỷ đồng; Cục Hải quan Tân Bình thu 2 tỷ đồng.',
    ['2: 2', '2: 2'],
  ],
  [
    'a title that ran into its text',
    '**Giao cho 3 đơn vị hải quan địa phương:**\n*Giao cho 2 cục hải quan tỉnh, thành phố. Cụ thể: Cục Hải quan Tân An thu 3 tỷ đồng; Cục Hải quan Tân Bình thu 2 tỷ đồng.*',
    ['2: 2', '3: 2'],
  ],
  [
    'offices of another sort in the heading',
    'Khen thưởng 3 đơn vị công an địa phương\n\nGiao thu cho 2 cục hải quan tỉnh, thành phố. Cụ thể: Cục Hải quan Tân An thu 3 tỷ đồng; Cục Hải quan Tân Bình thu 2 tỷ đồng.',
    ['2: 2'],
  ],
])('%s', (_, text, expected) => {
  expect(lists(text)).toEqual(expected);
});

test.each([
  ['items that are siblings of the announcement', '- Tờ trình có 2 nội dung:\n- Bổ sung dự toán;\n- Chuyển nguồn.'],
  ['a list within the list', 'Có 2 nội dung:\n- Dự toán:\n+ Thu;\n+ Chi.\n- Chuyển nguồn.'],
  ['bullets that go on soon', 'Có 2 nội dung:\n- Thu.\n- Chi.\n\nNgoài ra còn việc khác.\n\n- Vay.'],
  ['no items', 'Tờ trình có 2 nội dung:\n\nBổ sung dự toán.\n\nChuyển nguồn.'],
  ['a kind of thing', 'Về chính quyền 2 cấp:\n- Thu.\n- Chi.'],
  ['a list that begins elsewhere', 'Có 2 nội dung:\n3. Thu.\n4. Chi.'],
])('none: %s', (_, text) => {
  expect(lists(text)).toEqual([]);
});
