import type { CommandName } from './commands/titles.ts';
import type { Text } from './texts.ts';

interface Step {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  /** What the step's button does. The step is done once it was pressed, or the command was run in another way. */
  readonly command: CommandName | 'showProblems';
  readonly button: Text;
  /** media/walkthrough/PICTURE-light.png and -dark.png */
  readonly picture: string;
  readonly alt: Text;
}

/** The first steps, on the sample text. The manifest is derived from it. */
export const WALKTHROUGH: { readonly title: Text; readonly description: Text; readonly steps: readonly Step[] } = {
  title: { vi: 'Soát số liệu trong năm phút', en: 'Check the figures of a text in five minutes' },
  description: {
    vi: 'Mở một văn bản mẫu, xem Soát Số đọc từng con số và chỉ ra chỗ chưa khớp.',
    en: 'Open a sample text, see how Soát Số reads every figure and points out where they do not agree.',
  },
  steps: [
    {
      id: 'sample',
      title: { vi: 'Mở văn bản mẫu', en: 'Open the sample text' },
      description: {
        vi: 'Một báo cáo ngắn, có ba chỗ số liệu chưa khớp. Phần trăm và tiền được tô màu ngay khi mở.',
        en: 'A short report with three places where figures do not agree. Percentages and money are coloured at once.',
      },
      command: 'openSample',
      button: { vi: 'Mở văn bản mẫu', en: 'Open the sample' },
      picture: 'sample',
      alt: { vi: 'Văn bản mẫu, phần trăm và tiền được tô màu', en: 'The sample with coloured percentages and money' },
    },
    {
      id: 'finding',
      title: { vi: 'Xem chỗ chưa khớp', en: 'See what does not agree' },
      description: {
        vi: 'Chỗ chưa khớp được gạch chân. Đưa chuột lên đó để xem phép tính và lý do; bảng Problems liệt kê tất cả, kèm những số liệu liên quan.',
        en: 'Figures that do not agree are underlined. Point at one for the arithmetic and the reason; Problems lists them all, with the figures concerned.',
      },
      command: 'showProblems',
      button: { vi: 'Mở bảng Problems', en: 'Open Problems' },
      picture: 'finding',
      alt: {
        vi: 'Đưa chuột lên 23 chỉ tiêu: 23 + 4 = 27, nhưng văn bản ghi tổng là 26 chỉ tiêu',
        en: 'The hover over 23 chỉ tiêu says that 23 + 4 = 27, while the text has a total of 26',
      },
    },
    {
      id: 'fix',
      title: { vi: 'Sửa, hoặc hỏi vì sao', en: 'Correct it, or ask why' },
      description: {
        vi: 'Đặt con trỏ vào chỗ gạch chân rồi nhấn Ctrl+. để chọn cách sửa, bỏ qua kèm lý do, đọc giải thích, hoặc báo cảnh báo nhầm. Soát Số không bao giờ tự đổi con số của bạn.',
        en: 'Put the cursor on an underlined figure and press Ctrl+. to choose a correction, ignore it with a reason, read why, or report a false alarm. Soát Số never changes a figure unasked.',
      },
      command: 'explain',
      button: { vi: 'Đọc giải thích', en: 'Read why' },
      picture: 'fix',
      alt: {
        vi: 'Danh sách cách sửa: Sửa 23 thành 22, Bỏ qua ở đây, Giải thích cảnh báo này, Báo cảnh báo nhầm',
        en: 'The list of corrections, with what ignores, what explains and what reports a false alarm',
      },
    },
    {
      id: 'paste',
      title: { vi: 'Dán và kiểm tra', en: 'Paste and check' },
      description: {
        vi: 'Chép một đoạn từ Word, thư hoặc trang web rồi chạy lệnh này: văn bản mở ra ở một trang mới, không cần tạo tệp hay thư mục.',
        en: 'Copy a passage from Word, a mail or a web page and run this command: the text opens in a new page, without a file or folder.',
      },
      command: 'pasteAndCheck',
      button: { vi: 'Dán và kiểm tra', en: 'Paste and check' },
      picture: 'paste',
      alt: { vi: 'Văn bản vừa dán, cảnh báo trong bảng Problems', en: 'A pasted text with its findings in Problems' },
    },
    {
      id: 'unchecked',
      title: { vi: 'Im lặng chưa phải là đúng', en: 'Silence proves nothing' },
      description: {
        vi: 'Dòng trạng thái cho biết bao nhiêu số liệu đã đối chiếu được. Lệnh này liệt kê những gì chưa đối chiếu được, kèm lý do.',
        en: 'The status bar says how much could be checked. This command lists what could not be, with the reasons.',
      },
      command: 'showUnchecked',
      button: { vi: 'Xem những gì chưa đối chiếu được', en: 'Show what could not be checked' },
      picture: 'unchecked',
      alt: {
        vi: 'Danh sách những số liệu chưa đối chiếu được và lý do',
        en: 'The list of figures that could not be checked, with the reasons',
      },
    },
  ],
};
