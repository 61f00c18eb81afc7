import { expect, test } from 'vitest';
import { placeBefore, placeName, placesIn, settingOf } from '../../../server/src/core/across/places.ts';
import { tokens } from '../../harness.ts';

/** The places of a text by the names under which they are known, in a text with this title. */
function places(text: string, title = ''): (string | null)[] {
  const setting = settingOf([placesIn(tokens(title)), placesIn(tokens(text))]);
  return placesIn(tokens(text)).map((place) => shown(placeName(place, setting)));
}

/** Names of places that are no provinces are kept folded. */
const shown = (name: string | null): string | null => name?.replace(/\d{5,}/gu, '#') ?? null;

test.each<[string, string, (string | null)[]]>([
  ['a province, with its kind or without', 'tỉnh Bắc Kạn và Lào Cai', ['Bắc Kạn', 'Lào Cai']],
  ['the hyphen of a name', 'tỉnh Bà Rịa - Vũng Tàu đạt', ['Bà Rịa Vũng Tàu']],
  [
    'a central city is a province',
    'TP. Hồ Chí Minh, TPHCM, thành phố Hà Nội',
    ['Hồ Chí Minh', 'Hồ Chí Minh', 'Hà Nội'],
  ],
  ['a city within a province is none', 'thành phố Bắc Kạn đạt', ['thành phố bắc kạn, ?']],
  ['what lies in another', 'huyện Tân Sơn, tỉnh Phú Thọ và xã An Bình (Phú Thọ)', ['huyện # #, Phú Thọ', null]],
  ['numbers as names', 'phường 5, Quận 1, TPHCM', ['phường 5, quận 1, Hồ Chí Minh']],
  ['a commune without its district', 'xã Tân Lập', [null]],
  ['the country', 'cả nước và toàn quốc', ['cả nước', 'cả nước']],
  ['society is no commune', 'kinh tế - xã hội của xã hội, hợp tác xã Tân Lập', []],
  ['others than are named', 'các huyện, UBND tỉnh, Tỉnh ủy, cấp xã', []],
  ['a district number with decimals', 'quận 1,5 tỷ đồng', []],
  ['words that are names only with capitals', 'hòa bình và thái bình', []],
])('%s: %s', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test.each<[string, string, string, (string | null)[]]>([
  ['the province of the title', 'Tỉnh Bắc Kạn tổng kết', 'toàn tỉnh, trên địa bàn tỉnh', ['Bắc Kạn', 'Bắc Kạn']],
  ['no district where the title has none', 'Tỉnh Bắc Kạn tổng kết', 'trên địa bàn huyện', [null]],
  ['the city of the title, said shortly', 'TP. Bắc Kạn tổng kết', 'Bắc Kạn', ['thành phố bắc kạn, ?']],
  ['two in the title are none', 'Bắc Kạn và Lào Cai hợp tác', 'trên địa bàn tỉnh', [null]],
])('%s', (_, title, text, expected) => {
  expect(places(text, title)).toEqual(expected);
});

test('the last place before a figure; a list of places is none of them', () => {
  const last = (text: string) => {
    const all = tokens(text);
    return placeBefore(all, placesIn(all), { from: 0, to: all.count });
  };
  expect(last('Bắc Kạn đạt 5 tỷ, còn Lào Cai đạt')).toMatchObject({ place: { name: 'Lào Cai' }, isList: false });
  expect(last('Bắc Kạn, Sơn La và Lào Cai đạt')).toMatchObject({ isList: true });
  expect(last('đạt')).toBeUndefined();
});
