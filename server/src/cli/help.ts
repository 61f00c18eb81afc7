import { Command } from 'commander';
import type { Locale, Text } from '../core/index.ts';
import { FORMATS } from '../formats/index.ts';
import { TOOL } from '../formats/tool.ts';
import { PROJECT_FILE } from '../project/project.ts';

/** The program's options and help, in one language. */
export function describe(locale: Locale): Command {
  const say = (text: Text): string => text[locale];
  return new Command('soatso')
    .exitOverride()
    .usage(say({ vi: '[tùy chọn] <tệp | thư mục | mẫu tên | -> …', en: '[options] <file | folder | glob | -> …' }))
    .description(say(DESCRIPTION))
    .argument('[paths...]', say(PATHS))
    .option(say({ vi: '-f, --format <dạng>', en: '-f, --format <form>' }), `${say(FORMAT)}${formatList(locale)}`)
    .option(say({ vi: '-o, --output <tệp>', en: '-o, --output <file>' }), say(OUTPUT))
    .option('--figures', say(FIGURES))
    .option('--across', say(ACROSS))
    .option('--ndjson-input', say(NDJSON_INPUT))
    .option(say({ vi: '-j, --jobs <số>', en: '-j, --jobs <count>' }), say(JOBS))
    .option('--watch', say(WATCH))
    .option(say({ vi: '--stdin-filename <tên>', en: '--stdin-filename <name>' }), say(STDIN_FILENAME))
    .option('--locale <vi|en>', say(LOCALE))
    .option(say({ vi: '--max-warnings <số>', en: '--max-warnings <count>' }), say(MAX_WARNINGS))
    .option('--quiet', say(QUIET))
    .option(say({ vi: '--config <tệp>', en: '--config <file>' }), say(CONFIG))
    .option('--no-config', say(NO_CONFIG))
    .option(say({ vi: '--baseline <tệp>', en: '--baseline <file>' }), say(BASELINE))
    .option('--update-baseline', say(UPDATE_BASELINE))
    .option(say({ vi: '--explain <quy-tắc>', en: '--explain <rule>' }), say(EXPLAIN))
    .option('--list-rules', say(LIST_RULES))
    .helpOption('-h, --help', say({ vi: 'in phần hướng dẫn này', en: 'print this help' }))
    .version(TOOL.version, '-V, --version', say({ vi: 'in số phiên bản', en: 'print the version' }))
    .configureHelp({ styleTitle: (title) => HEADINGS.find(({ en }) => en === title)?.[locale] ?? title })
    .addHelpText('after', `\n${say(AFTER)}`);
}

const formatList = (locale: Locale): string => FORMATS.map(({ id, title }) => `\n${id}: ${title[locale]}`).join('');

/** Commander's headings, by what it writes itself. */
const HEADINGS: readonly Text[] = [
  { vi: 'Cách dùng:', en: 'Usage:' },
  { vi: 'Văn bản cần kiểm tra:', en: 'Arguments:' },
  { vi: 'Tùy chọn:', en: 'Options:' },
  { vi: 'Lệnh:', en: 'Commands:' },
];

const DESCRIPTION: Text = {
  vi: 'Đọc số liệu trong văn bản tiếng Việt và chỉ ra chỗ các số liệu chưa khớp nhau.',
  en: 'Reads the figures of Vietnamese texts and shows where they contradict each other.',
};
const PATHS: Text = {
  vi: 'tệp, thư mục (đọc mọi tệp .txt, .md, .markdown bên trong, trừ tệp mà .gitignore bỏ qua), mẫu tên như "bao-cao/*.txt", hoặc - để đọc từ đầu vào chuẩn',
  en: 'files, folders (all .txt, .md, .markdown inside that .gitignore does not leave out), globs such as "reports/*.txt", or - for standard input',
};
const FORMAT: Text = { vi: 'dạng kết quả', en: 'form of the results' };
const OUTPUT: Text = {
  vi: 'ghi kết quả vào tệp này thay vì in ra màn hình',
  en: 'write the results to this file instead of standard output',
};
const FIGURES: Text = {
  vi: 'trong bản in cho người đọc, liệt kê cả mọi số liệu đọc được',
  en: 'in the report for people, list every figure too',
};
const ACROSS: Text = {
  vi: 'đối chiếu cả các văn bản với nhau: cùng chỉ tiêu, kỳ, địa bàn và phạm vi mà ghi khác nhau',
  en: 'also check the texts against one another: one indicator, period, place and scope with different values',
};
const NDJSON_INPUT: Text = {
  vi: 'đầu vào chuẩn có mỗi dòng một văn bản, dạng {"id": "…", "text": "…"}; kết quả cũng mỗi văn bản một dòng, theo đúng thứ tự',
  en: 'standard input has a text a line, as {"id": "…", "text": "…"}; a line a text comes out, in order',
};
const JOBS: Text = {
  vi: 'số luồng cùng kiểm tra (mặc định: số nhân của máy); thứ tự kết quả không đổi',
  en: "threads that check at the same time (default: the machine's cores); the order of the results stays",
};
const WATCH: Text = {
  vi: 'kiểm tra lại mỗi khi văn bản thay đổi; Ctrl+C để dừng',
  en: 'check again whenever a text changes; Ctrl+C ends it',
};
const STDIN_FILENAME: Text = {
  vi: 'tên của văn bản đọc từ đầu vào chuẩn',
  en: 'name of the text that is read from standard input',
};
const LOCALE: Text = {
  vi: 'ngôn ngữ thông báo (mặc định: vi, hoặc theo hệ thống)',
  en: "language of messages (default: vi, or the environment's)",
};
const MAX_WARNINGS: Text = {
  vi: 'chỉ kết thúc với mã 1 khi có nhiều cảnh báo hơn số này (mặc định 0; -1: bao nhiêu cũng được)',
  en: 'exit with 1 only when there are more warnings than this (default 0; -1: any number)',
};
const QUIET: Text = {
  vi: 'trong bản in cho người đọc, chỉ nêu mâu thuẫn rõ; cảnh báo ở mức thấp hơn không làm mã kết thúc thành 1',
  en: 'in the report for people, show contradictions only; lower levels do not make the exit status 1',
};
const CONFIG: Text = {
  vi: `dùng tệp này cho mọi văn bản, thay vì ${PROJECT_FILE} gần nhất ở thư mục chứa văn bản hoặc phía trên`,
  en: `use this file for all texts instead of the nearest ${PROJECT_FILE} in the folder of each text or above`,
};
const NO_CONFIG: Text = { vi: `không dùng ${PROJECT_FILE}`, en: `use no ${PROJECT_FILE}` };
const BASELINE: Text = {
  vi: 'không nêu lại những chỗ đã ghi nhận trong tệp này, chỉ nêu chỗ mới',
  en: 'do not report what is recorded in this file, only what is new',
};
const UPDATE_BASELINE: Text = {
  vi: 'ghi nhận mọi chỗ tìm thấy lần này vào tệp của --baseline',
  en: 'record all that is found now in the file of --baseline',
};
const EXPLAIN: Text = { vi: 'giải thích một quy tắc', en: 'explain a rule' };
const LIST_RULES: Text = { vi: 'liệt kê các quy tắc', en: 'list the rules' };
const MCP: Text = {
  vi: 'phục vụ trợ lý AI theo giao thức MCP, qua đầu vào và đầu ra chuẩn',
  en: 'serve AI agents over the Model Context Protocol, on standard input and output',
};
const MCP_FOLDERS: Text = {
  vi: 'chỉ đọc tệp trong các thư mục này (mặc định: thư mục hiện tại)',
  en: 'read files in these folders only (default: the current one)',
};
const AFTER: Text = {
  vi: `Mã kết thúc: 0 không có gì cần kiểm tra; 1 có chỗ cần kiểm tra; 2 lệnh hoặc tệp thiết lập chưa hợp lệ, hoặc có tệp không đọc hay ghi được.

Ví dụ:
  soatso bao-cao.txt                          kiểm tra một văn bản
  soatso --figures thư-mục/                   kiểm tra cả thư mục, liệt kê mọi số liệu
  soatso -f json -o ket-qua.json thư-mục/     ghi kết quả thành tệp JSON
  soatso --across thư-mục/                    đối chiếu cả các văn bản trong thư mục với nhau
  soatso --baseline da-xem.json thư-mục/      chỉ nêu chỗ mới so với lần ghi nhận trước`,
  en: `Exit status: 0 nothing to check; 1 findings; 2 bad usage or configuration, or a file that could not be read or written.

Examples:
  soatso report.txt                           check one text
  soatso --figures folder/                    check a folder, list every figure
  soatso -f json -o results.json folder/      write the results to a JSON file
  soatso --across folder/                     also check the texts of a folder against one another
  soatso --baseline known.json folder/        report only what is new since it was recorded`,
};

/** The command that serves agents. */
export const describeAgents = (program: Command, locale: Locale): Command =>
  program
    .command('mcp')
    .description(MCP[locale])
    .argument('[folders...]', MCP_FOLDERS[locale])
    .copyInheritedSettings(program);
