import { describe, expect, it, test } from 'vitest';
import {
  CharClass,
  classOf,
  composed,
  isMark,
  isUpper,
  isVietnameseOnly,
  key,
  keys,
} from '../../../server/src/core/text/vietnamese.ts';

describe('one word in several spellings', () => {
  test.each([
    ['hoá', 'hóa'],
    ['thuỷ', 'thủy'],
    ['Đồng', 'đồng'],
    ['Ðồng', 'đồng'],
    ['ÐỒNG', 'đồng'],
    ['TỶ', 'tỷ'],
    ['NGHÌN', 'nghìn'],
    ['tỷ'.normalize('NFD'), 'tỷ'],
    ['Được'.normalize('NFD'), 'được'],
    // Tone before circumflex, half composed: still the same letters and tone.
    ['tê\u0323', 'tệ'],
    ['te\u0323\u0302', 'tệ'],
  ])('%s is %s', (one, other) => {
    expect(key(one)).toBe(key(other));
    expect(key(one)).not.toBe(0);
  });

  test.each([
    ['ty', 'tỷ'],
    ['tỷ', 'tỉ'],
    ['đồng', 'dồng'],
    ['ước', 'uốc'],
    ['năm', 'nam'],
    ['tháng', 'thàng'],
    ['ngan', 'ngàn'],
    ['m', 'mm'],
  ])('%s is not %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  it('gives no key to what is no word, or has more than eight letters', () => {
    expect(['', '12', 'm2', '%', 'a b', 'khoảngcách', '\u0301'].map(key)).toEqual(Array(7).fill(0));
    expect(key('nghiêngs')).not.toBe(0);
  });

  it('gives every syllable of Vietnamese a key of its own', () => {
    const words = syllables();
    expect(new Set(words.map(key)).size).toBe(words.length);
    expect(words.map(key).every((one) => one > 0xffff && one < 2 ** 30)).toBe(true);
  });

  it('gives the keys of a phrase', () => {
    expect(keys('điểm phần trăm')).toEqual([key('điểm'), key('phần'), key('trăm')]);
  });
});

/** What may stand before a vowel, and the vowels with what may stand behind them. */
const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe ' +
  'oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô ' +
  'uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Each syllable in each tone, whether or not it means anything. */
const syllables = (): string[] => [
  ...new Set(
    ONSETS.flatMap((onset) => RHYMES.split(' ').flatMap((rhyme) => TONES.map((tone) => onset + rhyme + tone))),
  ),
];

describe('characters', () => {
  test.each([
    ['letter', 'aĐỳ\u0301ñжπ'],
    ['digit', '0123456789'],
    ['space', ' \t\u00a0\u202f\u3000'],
    ['newline', '\n\r\u2028'],
    ['ignorable', '\u200b\u200e\ufeff\u00ad\u2060'],
    ['other', '%.,-–/()₫≥\0\ud800\u0660'],
  ] as const)('%s: %o', (name, characters) => {
    for (let i = 0; i < characters.length; i++) expect(classOf(characters.charCodeAt(i))).toBe(CharClass[name]);
  });

  it('knows letters that hardly any other language writes', () => {
    const isVietnamese = (letter: string): boolean => isVietnameseOnly(letter.charCodeAt(0));
    expect([...'đĐăơưỷạếộ'].every(isVietnamese)).toBe(true);
    expect([...'aeéàôâñzÐß'].filter(isVietnamese)).toEqual(['Ð']);
  });

  it('knows capitals', () => {
    expect([...'ĐÂẾTđâết1%'].map((letter) => isUpper(letter.charCodeAt(0)))).toEqual([
      ...Array(4).fill(true),
      ...Array(6).fill(false),
    ]);
  });

  it('composes every letter as NFC does', () => {
    for (const letter of 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ') {
      for (const form of [letter, letter.toUpperCase()]) {
        const [first = 0, ...marks] = [...form.normalize('NFD')].map((c) => c.charCodeAt(0));
        expect(marks.every(isMark)).toBe(true);
        expect(String.fromCharCode(marks.reduce(composed, first))).toBe(form);
      }
    }
  });

  it('leaves a letter alone that does not compose', () => {
    expect(composed('q'.charCodeAt(0), 0x323)).toBe('q'.charCodeAt(0));
  });
});
