import { TokenKind, type Tokens } from '../lex/token.ts';
import { key } from '../text/vietnamese.ts';

/** Words with which no counted noun begins, nor goes on: verbs, prepositions, conjunctions, pronouns. */
const NO_NOUN = new Set(
  (
    'và hoặc hay với của trong ngoài trên tại ở từ đến tới là có được bị đã sẽ đang cho do bởi để khi nếu thì mà nhưng so bằng ' +
    'tăng giảm đạt vượt chiếm lên xuống vào ra này đó kia ấy nêu theo cùng còn chưa không đều cũng phải cần gồm trước sau giữa ' +
    'như rồi nữa thêm nhất nhì qua về mới trở năm tháng quý ngày giờ hơn gần khoảng dưới mỗi các những một hai ba bốn lần tương ' +
    'ước thực làm giúp góp nhằm thuộc riêng ngay nên vì nằm đó gấp hoàn đứng đi đưa nhờ cụ tức nghìn triệu tỷ tỉ ngàn vạn lần'
  )
    .split(' ')
    .map(key),
);
/** Words that may not stand second in a counted noun, though they may begin one. */
const NOT_SECOND = new Set(
  'chủ trọng đăng đủ cấp tỉnh huyện xã quan đầu cuối đóng tham sử thành tán tiếp thoát'.split(' ').map(key),
);

const LONGEST = 2;

/** The counted noun that begins at token `i`: its words as written, at most two, on one line. */
export function nounAt(tokens: Tokens, i: number): { noun: string; next: number } | undefined {
  if (!isNounWord(tokens, i)) return undefined;
  let next = i + 1;
  while (
    next < i + LONGEST &&
    isNounWord(tokens, next) &&
    !NOT_SECOND.has(tokens.key(next)) &&
    !(tokens.capital(next) && !tokens.capital(i))
  )
    next++;
  return { noun: tokens.slice({ start: tokens.start(i), end: tokens.end(next - 1) }), next };
}

const isNounWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind(i) === TokenKind.word && tokens.spaced(i) && !tokens.lineStart(i) && !NO_NOUN.has(tokens.key(i));
