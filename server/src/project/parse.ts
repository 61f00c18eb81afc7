import ignore from 'ignore';
import {
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { nearest, SETTINGS, type Span, type Text } from '../core/index.ts';
import { splitFingerprint } from '../formats/fingerprint.ts';
import { NO_PROJECT, type Problem, type Project } from './project.ts';
import { type ProjectFile, projectSchema } from './schema.ts';

/** A project, and what of its file is not understood. */
export interface Parsed {
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a project's file, in which the rules of `levelled` may be named. What is not understood is left out,
 * and named; the rest holds.
 */
export function parseProject(text: string, levelled: readonly string[]): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const [broken] = errors;
  if (broken || !root) return { project: NO_PROJECT, problems: [problemOfSyntax(broken)] };
  if (root.type !== 'object')
    return { project: NO_PROJECT, problems: [{ span: spanOfNode(root), message: NO_OBJECT }] };
  const value: ProjectFile = getNodeValue(root);
  const { issues = [] } = v.safeParse(projectSchema(levelled), value);
  const problems = issues.map((issue) => ({ span: spanOfIssue(issue, root), message: messageOf(issue, levelled) }));
  // An issue with what stands deeper costs the whole entry of a list.
  const bad = new Set(issues.map((issue) => keysOf(issue).slice(0, 2).join('/')));
  const isGood = (...keys: readonly PropertyKey[]): boolean => !bad.has(keys.join('/'));
  return { project: projectFrom(value, root, isGood), problems };
}

type Issue = v.InferIssue<ReturnType<typeof projectSchema>>;

/** Built from what is good of the file; what an issue is about is not looked at. */
function projectFrom(file: ProjectFile, root: Node, isGood: (...keys: PropertyKey[]) => boolean): Project {
  const good = <T>(key: keyof ProjectFile, list: readonly T[] | undefined): { item: T; index: number }[] =>
    list && isGood(key) ? list.map((item, index) => ({ item, index })).filter(({ index }) => isGood(key, index)) : [];
  const spanAt = (path: JSONPath): Span => spanOfNode(findNodeAtLocation(root, path) ?? root);
  const globs = good('ignoreFiles', file.ignoreFiles).map(({ item }) => item);
  const matcher = ignore({ allowRelativePaths: true }).add(globs);
  return {
    levels: Object.fromEntries(
      Object.entries(isGood('rules') ? (file.rules ?? {}) : {}).filter(([name]) => isGood('rules', name)),
    ) as Project['levels'],
    ignored: [
      ...good('ignore', file.ignore).map(({ item: { fingerprint, occurrence: named, file: of, reason }, index }) => {
        const { words, occurrence } = splitFingerprint(fingerprint);
        return {
          what: { words },
          occurrence: named ?? (fingerprint === words ? null : occurrence),
          ...{ file: of ?? null, reason },
          span: spanAt(['ignore', index, 'fingerprint']),
        };
      }),
      ...good('ignoreRules', file.ignoreRules).map(({ item: { rule, file: of, reason }, index }) => ({
        what: { rule },
        ...{ occurrence: null, file: of ?? null, reason },
        span: spanAt(['ignoreRules', index, 'rule']),
      })),
    ],
    ignoresFile: (path) => globs.length > 0 && matcher.ignores(path),
  };
}

const keysOf = (issue: Issue): readonly (string | number)[] =>
  (issue.path ?? []).map(({ key }) => key as string | number);

const spanOfNode = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });

/** The name of a key that is not there; of one that is missing, what it is missing in; else the value. */
function spanOfIssue(issue: Issue, root: Node): Span {
  const keys = [...keysOf(issue)];
  for (; keys.length > 0; keys.pop()) {
    const node = findNodeAtLocation(root, keys);
    if (node) return spanOfNode((isUnknownKey(issue) ? node.parent?.children?.[0] : undefined) ?? node);
  }
  return spanOfNode(root);
}

const isUnknownKey = ({ type, expected }: Issue): boolean => type === 'strict_object' && expected === 'never';

function messageOf(issue: Issue, levelled: readonly string[]): Text {
  const keys = keysOf(issue);
  const name = String(keys.findLast((key) => typeof key === 'string') ?? '');
  if (isUnknownKey(issue)) return unknownKey(name, keysBeside(keys, levelled));
  if (issue.type === 'strict_object' && issue.received === 'undefined') return missing(name);
  if (issue.type === 'picklist' && name === 'rule') return unknownRule(issue.received, levelled);
  if (issue.type === 'picklist') return notALevel(issue.received);
  const known = issue.kind === 'validation' ? VALIDATIONS[issue.message] : undefined;
  return known ?? notOfType(name, issue.expected ?? '');
}

/** The keys of the object in which a strange one stands. */
function keysBeside(keys: readonly PropertyKey[], levelled: readonly string[]): readonly string[] {
  if (keys[0] === 'rules') return levelled;
  if (keys.length === 1) return Object.keys(projectSchema(levelled).entries);
  return keys[0] === 'ignore' ? ['fingerprint', 'occurrence', 'file', 'reason'] : ['rule', 'file', 'reason'];
}

function unknownKey(name: string, names: readonly string[]): Text {
  const meant = nearest(name, names);
  const quoted = names.map((one) => `"${one}"`).join(', ');
  return meant === undefined
    ? { vi: `Không có mục "${name}". Có thể dùng: ${quoted}.`, en: `There is no "${name}". There are: ${quoted}.` }
    : {
        vi: `Không có mục "${name}". Có phải bạn muốn viết "${meant}"?`,
        en: `There is no "${name}". Did you mean "${meant}"?`,
      };
}

const missing = (name: string): Text => ({
  vi: `Còn thiếu mục "${name}". Hãy ghi thêm.`,
  en: `"${name}" is missing. Please add it.`,
});

const LEVEL_NAMES = SETTINGS.rules.choices.map((level) => `"${level}"`).join(', ');
const notALevel = (received: string): Text => ({
  vi: `Không có mức ${received}. Hãy chọn một trong: ${LEVEL_NAMES}.`,
  en: `There is no level ${received}. Choose one of: ${LEVEL_NAMES}.`,
});

function unknownRule(received: string, names: readonly string[]): Text {
  const meant = nearest(received.replace(/"/gu, ''), names);
  return meant === undefined
    ? {
        vi: `Không có quy tắc hoặc nhóm ${received}. Có thể dùng: ${names.join(', ')}.`,
        en: `There is no rule or group ${received}. There are: ${names.join(', ')}.`,
      }
    : {
        vi: `Không có quy tắc hoặc nhóm ${received}. Có phải bạn muốn viết "${meant}"?`,
        en: `There is no rule or group ${received}. Did you mean "${meant}"?`,
      };
}

function notOfType(name: string, expected: string): Text {
  const type = TYPES[expected] ?? { vi: expected, en: expected };
  return {
    vi: `Mục "${name}" cần một ${type.vi}. Hãy viết lại.`,
    en: `"${name}" takes ${type.en}. Please correct it.`,
  };
}

const TYPES: Readonly<Record<string, Text>> = {
  Array: { vi: 'danh sách trong ngoặc vuông […]', en: 'a list in square brackets […]' },
  Object: { vi: 'nhóm mục trong ngoặc nhọn {…}', en: 'keys in braces {…}' },
  string: { vi: 'chuỗi ký tự trong ngoặc kép', en: 'text in double quotes' },
  number: { vi: 'số', en: 'a number' },
};

const VALIDATIONS: Readonly<Record<string, Text>> = {
  fingerprint: {
    vi: 'Dấu nhận biết gồm 16 chữ số hệ mười sáu. Hãy chép lại từ mục "fingerprint" trong tệp xuất JSON.',
    en: 'A fingerprint is 16 hexadecimal digits. Copy it from "fingerprint" in the JSON export.',
  },
  occurrence: {
    vi: 'Mục "occurrence" cần số nguyên từ 1 trở lên. Hãy viết lại.',
    en: '"occurrence" takes a whole number from 1. Please correct it.',
  },
  reason: {
    vi: 'Mục "reason" còn trống. Hãy ghi lý do bỏ qua.',
    en: '"reason" is empty. Say why the finding is ignored.',
  },
  glob: {
    vi: 'Mẫu tên tệp này trống, quá dài hoặc có hơn 5 dấu *. Hãy viết gọn lại, hoặc tách thành nhiều mẫu.',
    en: 'This pattern is empty, too long, or has more than 5 wild cards (*). Shorten it, or write several.',
  },
};

const NO_OBJECT: Text = {
  vi: 'Tệp này cần các mục đặt trong ngoặc nhọn {…}. Hãy viết lại.',
  en: 'The file takes keys in braces {…}. Please correct it.',
};

function problemOfSyntax(error: ParseError | undefined): Problem {
  const { offset: start, length, error: code } = error ?? { offset: 0, length: 0, error: undefined };
  const why = code === undefined ? undefined : SYNTAX[printParseErrorCode(code)];
  const message = why ?? { vi: 'Chỗ này chưa đúng cách viết JSON.', en: 'This is not JSON.' };
  return {
    span: { start, end: start + length },
    message: {
      vi: `${message.vi} Tạm thời tệp này không được dùng; hãy sửa rồi lưu lại.`,
      en: `${message.en} The file is not used until it is corrected.`,
    },
  };
}

const SYNTAX: Readonly<Record<string, Text>> = {
  CommaExpected: { vi: 'Trước chỗ này cần một dấu phẩy.', en: 'A comma is missing before this.' },
  ColonExpected: { vi: 'Trước chỗ này cần một dấu hai chấm.', en: 'A colon is missing before this.' },
  CloseBraceExpected: { vi: 'Thiếu dấu } đóng lại.', en: 'A closing } is missing.' },
  CloseBracketExpected: { vi: 'Thiếu dấu ] đóng lại.', en: 'A closing ] is missing.' },
  PropertyNameExpected: {
    vi: 'Ở đây cần tên một mục trong ngoặc kép; nếu phía trước thừa dấu phẩy thì bỏ đi.',
    en: 'A name in double quotes belongs here, unless the comma before it is one too many.',
  },
  ValueExpected: {
    vi: 'Ở đây cần một giá trị; nếu phía trước thừa dấu phẩy thì bỏ đi.',
    en: 'A value belongs here, unless the comma before it is one too many.',
  },
  EndOfFileExpected: { vi: 'Từ chỗ này trở đi là phần thừa.', en: 'From here on it is too much.' },
  UnexpectedEndOfComment: { vi: 'Thiếu */ đóng ghi chú lại.', en: 'A closing */ is missing.' },
  UnexpectedEndOfString: { vi: 'Thiếu dấu ngoặc kép đóng lại.', en: 'A closing quotation mark is missing.' },
};
