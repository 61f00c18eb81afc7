import { isApart, onOneLine } from '../lex/lines.ts';
import { phraseSet } from '../lex/phrases.ts';
import { TokenKind, type Tokens } from '../lex/token.ts';
import { keySet } from '../text/keys.ts';
import { keys } from '../text/vietnamese.ts';

/** Words with which no counted noun begins, nor goes on: verbs, prepositions, conjunctions, pronouns. */
const NO_NOUN = keySet(
  'và hoặc hay với của trong ngoài trên tại ở từ đến tới là có được bị đã sẽ đang cho do bởi để khi nếu thì mà nhưng so bằng ' +
    'tăng giảm đạt vượt chiếm lên xuống vào ra này đó kia ấy nêu theo cùng còn chưa không đều cũng phải cần gồm trước sau giữa ' +
    'như rồi nữa thêm nhất nhì qua về mới trở năm tháng quý ngày giờ hơn gần khoảng dưới mỗi các những một hai ba bốn lần tương ' +
    'ước thực làm giúp góp nhằm thuộc riêng ngay nên vì nằm đó gấp hoàn đứng đi đưa nhờ cụ tức nghìn triệu tỷ tỉ ngàn vạn lần ' +
    'đối vẫn tiếp khiến gây lại bắt ngang mở bùng phê ghi đóng sử dành dùng thay đặt tạo diễn xảy kể lúc vừa dù tối vui kèm vướng ' +
    'rưỡi sang mang nộp hút x img dsc',
);
/** Words that may not stand second in a counted noun, though they may begin one. */
const NOT_SECOND = keySet(
  'chủ trọng đăng đủ cấp tỉnh huyện xã quan đầu cuối đóng tham sử thành tán tiếp thoát hiện chia cỡ bán gây chính dù tầm khá miền ven vùng',
);

/** Nouns that are whole as they stand here, though a word in them is none elsewhere. */
const WHOLE = phraseSet(
  'thị xã, tồn tại, hiện vật, diễn viên, diễn đàn, đối tượng, đối tác, đối thủ, đặc khu, hành vi, quốc gia, chuyên gia, ' +
    'hợp đồng, hội đồng, cộng đồng, cầu thủ, thủ tục hành chính, đơn vị hành chính, bệnh lao, cơ sở, bằng khen, bất động sản',
);

/** Words of two syllables that go on a counted noun: of `hộ gia đình`, the last two. A noun does not end within one. */
const TAILS = phraseSet(
  'gia đình, vi phạm, cổ phiếu, trái phiếu, doanh nghiệp, cổ phần, kinh doanh, kinh tế, liên quan, tử vong, thủ tục, ' +
    'đối tượng, công lập, cao đẳng, đại học, phổ thông, du lịch, dịch vụ, sản phẩm, ma túy, ma tuý, buôn lậu, hành khách, ' +
    'lao động, nông nghiệp, công nghiệp, phi nông nghiệp, giao dịch, giám đốc, tai nạn, khiếu nại, chuyên môn, chuyên ngành, ' +
    'kiểm tra, thanh tra, thiết bị, quốc tế, nội địa, trực thuộc, trực tuyến, nông thôn, thành phố, thành viên, biến áp, ' +
    'cựu chiến binh, nhà ở, gia súc, gia cầm, thí sinh, học sinh, sinh viên, công nhân, cán bộ, tiêu chí, chỉ tiêu, tờ khai, ' +
    'nhiệm vụ, bất động sản, giải pháp, dự án, đề án, công trình, hồ sơ, sụt lún',
);
/** First syllables of such words: a noun does not end with one. */
const BOUND = keySet('gia vi cổ doanh tử kinh liên phó chuyên trực cựu thủ buôn hành phi lao đại giám');

/** First words of nouns that are counted wherever a number stands before them. */
const COUNTABLE = keySet(
  'người hộ xã phường huyện tỉnh thôn bản ấp khu thành thị vụ việc cuộc con cái chiếc xe căn ngôi nhà tòa toà trường lớp học sinh ' +
    'giáo cán công lao đơn doanh DN HTX hợp tổ chi dự đề nhiệm chỉ tiêu nhóm lĩnh sản loại giống cây lượt khách du đại đảng hội ' +
    'đoàn trẻ em cháu bệnh ca giường trạm máy phương tàu thuyền chuyến suất phần bộ hồ văn thủ tờ thửa lô mô vườn trang cơ cửa ' +
    'phòng giấy cổ trái khoản tài thuê khẩu nhân đồng bài điểm đợt đối địa gia hàng kiện cặp đôi quả bông đầu mã phiếu ý kiến ' +
    'chương luật nghị nội giải huy tổng tập chợ cầu đường tuyến giếng hố bể mẫu thành tuổi lít thùng gói phiên ngân cấp sao chỗ',
);

/** The noun at token `i` is one that is counted wherever a number stands before it. */
export const isCountable = (tokens: Tokens, i: number): boolean =>
  COUNTABLE.has(tokens.key(i)) && isNounWord(tokens, i);

/** `giảm 275 triệu Thông tin từ …`: the word at token `i` opens what stands below a headline. */
export const opensSentence = (tokens: Tokens, i: number): boolean =>
  tokens.capital(i) &&
  tokens.kind(i + 1) === TokenKind.word &&
  !tokens.capital(i + 1) &&
  !isCountable(tokens, i) &&
  !isAcronym(tokens.text(i));

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const LONGEST = 2;
/** `60 xã đồng bằng`: the land, not the currency; no noun goes on with it. */
const PLAIN = keys('đồng bằng');

/** The counted noun that begins at token `i`: its words as written, two or a set phrase. */
export function nounAt(tokens: Tokens, i: number): { noun: string; next: number } | undefined {
  if (tokens.kind(i) !== TokenKind.word || !tokens.spaced(i) || isApart(tokens, i)) return undefined;
  const next = WHOLE.at(tokens, i)?.next ?? (isNounWord(tokens, i) ? endOfNoun(tokens, i) : undefined);
  return next === undefined ? undefined : { noun: onOneLine(tokens, i, next), next };
}

function endOfNoun(tokens: Tokens, i: number): number {
  const tail = TAILS.at(tokens, i + 1);
  if (tail) return tail.next;
  let next = i + 1;
  while (
    next < i + LONGEST &&
    isNounWord(tokens, next) &&
    !NOT_SECOND.has(tokens.key(next)) &&
    !(tokens.key(next) === PLAIN[0] && tokens.key(next + 1) === PLAIN[1]) &&
    !(tokens.capital(next) && !tokens.capital(i))
  )
    next++;
  return next > i + 1 && BOUND.has(tokens.key(next - 1)) ? next - 1 : next;
}

const isNounWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.word && tokens.spaced(i) && !isApart(tokens, i) && !NO_NOUN.has(tokens.key(i));
