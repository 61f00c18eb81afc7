import { CommanderError } from 'commander';
import type { Locale, Text } from '../core/index.ts';
import type { OutputFormat } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { describe, describeAgents } from './help.ts';

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
  /** Threads that check texts; undefined: as many as there are cores. */
  readonly jobs: number | undefined;
  /** Standard input holds a text a line. */
  readonly ndjsonInput: boolean;
  /** Check again whenever a text changes. */
  readonly watch: boolean;
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
  describeAgents(program, locale).action((folders: readonly string[]) => {
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
  readonly jobs?: string;
  readonly ndjsonInput?: true;
  readonly watch?: true;
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
  const standard = FORMATS.find(({ id }) => id === (given.ndjsonInput ? 'ndjson' : 'text'));
  const format = given.format === undefined ? standard : FORMATS.find(({ id }) => id === given.format);
  if (!format) return usage(notOneOf('--format', given.format ?? '', FORMAT_IDS));
  if (given.maxWarnings !== undefined && !/^(?:\d{1,9}|-1)$/.test(given.maxWarnings)) return usage(NO_COUNT);
  if (given.jobs !== undefined && !/^[1-9]\d{0,2}$/.test(given.jobs)) return usage(NO_JOBS);
  if (given.ndjsonInput && paths.some((path) => path !== '-')) return usage(NDJSON_PATHS);
  if (given.watch && (given.ndjsonInput || paths.includes('-'))) return usage(WATCH_STDIN);
  if (paths.length === 0 && !given.ndjsonInput) return usage(NO_PATHS);
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
      jobs: given.jobs === undefined ? undefined : Number(given.jobs),
      ndjsonInput: given.ndjsonInput === true,
      watch: given.watch === true,
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

const SEE_HELP: Text = { vi: 'Gõ "soatso --help" để xem cách dùng.', en: 'See "soatso --help".' };
const NO_PATHS: Text = {
  vi: 'Chưa có văn bản nào để kiểm tra: hãy ghi tên tệp hoặc thư mục.',
  en: 'No text to check: name a file or folder.',
};
const NO_JOBS: Text = {
  vi: 'Tùy chọn --jobs cần một số nguyên từ 1 đến 999.',
  en: 'Option --jobs needs a whole number from 1 to 999.',
};
const NDJSON_PATHS: Text = {
  vi: 'Tùy chọn --ndjson-input chỉ đọc đầu vào chuẩn, không đi cùng tên tệp.',
  en: 'Option --ndjson-input reads standard input only; name no files.',
};
const WATCH_STDIN: Text = {
  vi: 'Tùy chọn --watch cần tệp hoặc thư mục; đầu vào chuẩn chỉ đọc được một lần.',
  en: 'Option --watch needs files or folders; standard input can be read only once.',
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
