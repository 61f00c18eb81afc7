import { Command, CommanderError } from 'commander';
import type { Locale, Text } from '../core/index.ts';
import type { OutputFormat } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { TOOL } from '../formats/tool.ts';
import { PROJECT_FILE } from '../project/project.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  /** Undefined: standard output. */
  readonly output: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly locale: Locale;
  /** How many warnings leave the exit status at 0; undefined where it was not said. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly figures: boolean;
  /** Also check the texts against one another. */
  readonly across: boolean;
  /** The project's file for all texts; false for none; undefined for the nearest above each text. */
  readonly config: string | false | undefined;
  /** The file of findings that are known and not reported. */
  readonly baseline: string | undefined;
  /** Record there what is found now. */
  readonly updateBaseline: boolean;
}

/** What a command line asks for. */
export type Asked =
  | { readonly ask: 'check'; readonly options: CheckOptions }
  | { readonly ask: 'help'; readonly text: string }
  | { readonly ask: 'list-rules'; readonly locale: Locale }
  | { readonly ask: 'explain'; readonly rule: string; readonly locale: Locale }
  | { readonly ask: 'mcp'; readonly folders: readonly string[]; readonly locale: Locale }
  | { readonly ask: 'usage'; readonly problem: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the arguments behind the program's name. */
export function readOptions(args: readonly string[], env: Environment): Asked {
  const locale = chosenLocale(args) ?? localeOf(env);
  let printed = '';
  let agents: readonly string[] | undefined;
  const program = describe(locale)
    .action(() => {})
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      outputError: () => {},
    });
  program
    .command('mcp')
    .description(MCP[locale])
    .argument('[folders...]', MCP_FOLDERS[locale])
    .copyInheritedSettings(program)
    .action((folders: readonly string[]) => {
      agents = folders;
    });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { ask: 'help', text: printed } : { ask: 'usage', problem: problemOf(error, locale) };
  }
  if (agents) return { ask: 'mcp', folders: agents.length > 0 ? agents : ['.'], locale };
  return asked(program.args, program.opts<Given>(), locale);
}

interface Given {
  readonly format?: string;
  readonly output?: string;
  readonly stdinFilename?: string;
  readonly locale?: string;
  readonly maxWarnings?: string;
  readonly quiet?: true;
  readonly figures?: true;
  readonly across?: true;
  readonly config?: string | false;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly explain?: string;
  readonly listRules?: true;
}

function asked(paths: readonly string[], given: Given, locale: Locale): Asked {
  const usage = (problem: Text): Asked => ({ ask: 'usage', problem: `${problem[locale]} ${SEE_HELP[locale]}` });
  if (given.locale !== undefined && !isLocale(given.locale)) return usage(notOneOf('--locale', given.locale, LOCALES));
  if (given.explain !== undefined) return { ask: 'explain', rule: given.explain, locale };
  if (given.listRules) return { ask: 'list-rules', locale };
  const [standard] = FORMATS;
  const format = given.format === undefined ? standard : FORMATS.find(({ id }) => id === given.format);
  if (!format) return usage(notOneOf('--format', given.format ?? '', FORMAT_IDS));
  if (given.maxWarnings !== undefined && !/^(?:\d{1,9}|-1)$/.test(given.maxWarnings)) return usage(NO_COUNT);
  if (paths.length === 0) return usage(NO_PATHS);
  for (const option of ['output', 'config', 'baseline'] as const)
    if (given[option] === '') return usage(noFile(option));
  if (given.updateBaseline && given.baseline === undefined) return usage(NO_BASELINE);
  return {
    ask: 'check',
    options: {
      paths,
      format,
      output: given.output === '-' ? undefined : given.output,
      stdinFilename: given.stdinFilename,
      locale,
      maxWarnings: given.maxWarnings === undefined ? undefined : warningsAllowed(Number(given.maxWarnings)),
      quiet: given.quiet === true,
      figures: given.figures === true,
      across: given.across === true,
      config: given.config,
      baseline: given.baseline,
      updateBaseline: given.updateBaseline === true,
    },
  };
}

/** As in ESLint, −1 is any number. */
const warningsAllowed = (count: number): number => (count < 0 ? Number.POSITIVE_INFINITY : count);

const LOCALES: readonly Locale[] = ['vi', 'en'];
const isLocale = (name: string): name is Locale => LOCALES.some((locale) => locale === name);
const FORMAT_IDS = FORMATS.map(({ id }) => id);

/** The language that `--locale` names, so that a complaint about another argument is made in it too. */
function chosenLocale(args: readonly string[]): Locale | undefined {
  const named = args.map((arg, i) => (arg === '--locale' ? args[i + 1] : /^--locale=(.*)$/s.exec(arg)?.[1]));
  return named.findLast((name) => name !== undefined && isLocale(name)) as Locale | undefined;
}

/** Vietnamese, unless the environment's messages are English (POSIX: LC_ALL before LC_MESSAGES before LANG). */
const localeOf = ({ LC_ALL, LC_MESSAGES, LANG }: Environment): Locale =>
  /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'vi';

function describe(locale: Locale): Command {
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
  vi: 'tệp, thư mục (đọc mọi tệp .txt, .md, .markdown bên trong), mẫu tên như "bao-cao/*.txt", hoặc - để đọc từ đầu vào chuẩn',
  en: 'files, folders (all .txt, .md, .markdown inside), globs such as "reports/*.txt", or - for standard input',
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

const SEE_HELP: Text = { vi: 'Gõ "soatso --help" để xem cách dùng.', en: 'See "soatso --help".' };
const NO_PATHS: Text = {
  vi: 'Chưa có văn bản nào để kiểm tra: hãy ghi tên tệp hoặc thư mục.',
  en: 'No text to check: name a file or folder.',
};
const NO_COUNT: Text = {
  vi: 'Tùy chọn --max-warnings cần một số nguyên từ -1 trở lên.',
  en: 'Option --max-warnings needs a whole number, -1 or greater.',
};
const NO_BASELINE: Text = {
  vi: 'Tùy chọn --update-baseline cần đi cùng --baseline <tệp>, là tệp sẽ được ghi.',
  en: 'Option --update-baseline needs --baseline <file>, the file to be written.',
};
const noFile = (option: string): Text => ({
  vi: `Tùy chọn --${option} cần tên tệp.`,
  en: `Option --${option} needs the name of a file.`,
});

const notOneOf = (option: string, value: string, choices: readonly string[]): Text => ({
  vi: `Tùy chọn ${option} không có giá trị "${value}"; hãy chọn một trong: ${choices.join(', ')}.`,
  en: `Option ${option} cannot be "${value}"; choose one of: ${choices.join(', ')}.`,
});

/** Commander speaks English only; its codes, and what it quotes, say enough to say it again. */
function problemOf({ code, message }: CommanderError, locale: Locale): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const similar = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(message)?.[1];
  const problem: Text | undefined =
    code === 'commander.unknownOption'
      ? { vi: `Không có tùy chọn "${quoted}".`, en: `There is no option "${quoted}".` }
      : code === 'commander.optionMissingArgument'
        ? { vi: `Tùy chọn "${quoted}" cần một giá trị.`, en: `Option "${quoted}" needs a value.` }
        : undefined;
  const suggestion: Text | undefined = similar
    ? { vi: `Có phải bạn muốn dùng ${similar}?`, en: `Did you mean ${similar}?` }
    : undefined;
  return [problem?.[locale] ?? message, suggestion?.[locale], SEE_HELP[locale]].filter(Boolean).join(' ');
}
