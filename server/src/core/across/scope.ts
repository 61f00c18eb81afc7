import { isMark, phraseTable, type Tokens } from '../inside.ts';

/** The scopes that a title gives to all of its text: a plan, and the body whose amounts these are. */
const OF_TITLE = {
  plan: 'kế hoạch|dự toán|mục tiêu|chỉ tiêu|phấn đấu|được giao|giao|pháp lệnh|định hướng|quy hoạch|cam kết|nhiệm vụ thu',
  customs: 'hải quan|HQ',
  tax: 'cục thuế|chi cục thuế|ngành thuế|cơ quan thuế|thuế',
  treasury: 'kho bạc|kho bạc nhà nước',
  company: 'công ty|tổng công ty|tập đoàn|CTCP|TNHH|ngân hàng|hợp tác xã|nhà máy|bệnh viện|trường|cổ phiếu|dự án',
};

/** Others that hold for all of a sentence behind them. */
const WIDE = {
  expected: 'ước|ước tính|dự kiến|dự báo|dự ước|kỳ vọng|sẽ|nếu|kịch bản',
  cumulative: 'lũy kế|cộng dồn|tính chung',
  today: 'đến nay|hiện|hiện nay|hiện tại|hiện có|hiện đang|đến thời điểm này|vừa qua',
  partOfPeriod: 'trong tháng|riêng tháng|trong quý|trong tuần|trong ngày|một ngày|mỗi tháng|mỗi ngày',
};

/** Those that hold only for what stands next to them. */
const NARROW = {
  with: 'kể cả|bao gồm cả|tính cả|gồm cả|cả',
  without: 'không kể|chưa kể|không bao gồm|chưa bao gồm|không tính|chưa tính|không gồm|chưa gồm|trừ|loại trừ|ngoài',
  added: 'tăng thêm|phát triển mới|thành lập mới|cấp mới|đăng ký mới|bổ sung|phát sinh|mới|thêm|điều chỉnh',
  left: 'còn|còn lại|thiếu|hụt|vượt|chênh lệch|tồn|chưa|không',
  part: 'trong đó|riêng|chiếm|một phần|chủ yếu',
  mean: 'bình quân|trung bình|mỗi|hàng năm|hằng năm|cao nhất|thấp nhất',
  before: 'cùng kỳ|năm trước|trước đó|năm ngoái|tháng trước|trước',
  stage: 'giai đoạn|đợt|lần|bước|vòng|phiên|gói|sau|đầu|cuối',
  abroad: 'nước ngoài|FDI|ODA|quốc tế|thế giới|thị trường|sang',
  town: 'thành thị|đô thị|nội thành',
  country: 'nông thôn|miền núi|vùng|khu vực|biên giới|hải đảo',
};

/**
 * What else tells amounts of one label apart: `kể cả dầu thô` from `không kể dầu thô`, what was added from the total,
 * a plan from what was expected and what was reached, one stage, authority or kind of body from another.
 */
const SCOPES = phraseTable<number>(
  Object.values({ ...OF_TITLE, ...WIDE, ...NARROW }).flatMap((phrases, n) =>
    phrases.split('|').map((phrase) => [phrase, 2 ** n] as const),
  ),
);

const bitsOf = (...scopes: readonly object[]): number => 2 ** Object.keys(Object.assign({}, ...scopes)).length - 1;
const TITLE_SCOPES = bitsOf(OF_TITLE);
const WIDE_SCOPES = bitsOf(OF_TITLE, WIDE);
/** `plan`, the first of all. */
export const PLAN = 1;

/** The scopes of all that is said behind the tokens from `from` up to `to`, as bits of a number. */
export const wideScopesIn = (tokens: Tokens, from: number, to: number): number =>
  scopesIn(tokens, from, to) & WIDE_SCOPES;

/** What a title says of all of its text. */
export const scopesOfTitle = (tokens: Tokens): number => scopesIn(tokens, 0, tokens.count) & TITLE_SCOPES;

/** What a line that announces others says of them: `Một số chỉ tiêu năm 2023:`. */
export const scopesAnnounced = (tokens: Tokens): number => scopesIn(tokens, 0, tokens.count) & PLAN;

/** All scopes that those tokens name. */
export function scopesIn(tokens: Tokens, from: number, to: number): number {
  let scopes = 0;
  for (let i = from; i < to; ) {
    const found = SCOPES.at(tokens, i);
    // `đạt 101% kế hoạch` is no plan.
    if (found && !(found.what === PLAN && isMark(tokens, i - 1, '%'))) scopes |= found.what;
    i = found?.next ?? i + 1;
  }
  return scopes;
}
