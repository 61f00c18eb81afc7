import * as v from 'valibot';
import { SETTINGS, type Text } from '../core/index.ts';

const said = <T>({ vi, en }: Text) => v.description<T, string>(`${vi}.\n\n${en}.`);

const LEVEL = v.picklist(SETTINGS.rules.choices);

/** As `fingerprint` in the export: the words' own, and `-2` for the second finding of the same words. */
const FINGERPRINT = /^[0-9a-f]{16}(-[1-9][0-9]{0,5})?$/;
/** A handful of wild cards: a pattern that is matched step by step must not be made to try forever. */
const GLOB = /^(?!\s)[^*]{1,200}$|^[^*]{0,100}(\*{1,2}[^*]{0,100}){1,5}$/;

const REASON = v.pipe(v.string(), v.regex(/\S/, 'reason'), said({ vi: 'Vì sao bỏ qua', en: 'Why it is ignored' }));
const FILE = v.optional(
  v.pipe(
    v.string(),
    said({
      vi: 'Đường dẫn của văn bản, tính từ thư mục chứa tệp này: `nam-2024/bao-cao.txt`; không ghi thì là mọi văn bản',
      en: 'The path of the text, from the folder of this file on: `2024/report.txt`; every text if it is not given',
    }),
  ),
);

/**
 * `.soatso.json`, key by key; `levelled` are the names that may be given a level. The published JSON Schema is derived
 * from it, with the title of each name.
 */
export const projectSchema = (levelled: readonly string[], titleOf: (name: string) => Text = bare) =>
  v.strictObject({
    $schema: v.optional(
      v.pipe(v.string(), said({ vi: 'Địa chỉ của lược đồ JSON này', en: 'The address of this JSON Schema' })),
    ),
    rules: v.optional(
      v.pipe(
        v.strictObject(
          Object.fromEntries(levelled.map((name) => [name, v.optional(v.pipe(LEVEL, said(titleOf(name))))])),
        ),
        said({
          vi: 'Mức cảnh báo của từng quy tắc hoặc nhóm quy tắc; `off` để tắt. Quy tắc được ghi tên thắng nhóm của nó, và tệp này thắng thiết lập `soatSo.rules`',
          en: 'The level of each rule or group of rules; `off` to switch it off. A rule wins over its group, and this file over the setting `soatSo.rules`',
        }),
      ),
    ),
    ignoreFiles: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.regex(GLOB, 'glob'))),
        said({
          vi: 'Các tệp không kiểm tra, viết như trong .gitignore, tính từ thư mục chứa tệp này: `nhap/`, `*.tam.md`',
          en: 'Files that are not checked, written as in .gitignore, from the folder of this file on: `drafts/`, `*.tmp.md`',
        }),
      ),
    ),
    ignore: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            fingerprint: v.pipe(
              v.string(),
              v.regex(FINGERPRINT, 'fingerprint'),
              said({
                vi: 'Dấu nhận biết của cảnh báo, chép từ mục `fingerprint` trong tệp xuất JSON',
                en: 'The fingerprint of the finding, copied from `fingerprint` in the JSON export',
              }),
            ),
            occurrence: v.optional(
              v.pipe(
                v.number(),
                v.integer('occurrence'),
                v.minValue(1, 'occurrence'),
                said({
                  vi: 'Trong các chỗ viết y như nhau của một văn bản, chỗ thứ mấy; không ghi thì là mọi chỗ',
                  en: 'Which of the places of a text that are worded alike; all of them if it is not given',
                }),
              ),
            ),
            file: FILE,
            reason: REASON,
          }),
        ),
        said({ vi: 'Các cảnh báo đã xem và bỏ qua', en: 'Findings that were looked at and are ignored' }),
      ),
    ),
    ignoreRules: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            rule: v.pipe(
              v.picklist(levelled),
              said({ vi: 'Tên của quy tắc hoặc nhóm quy tắc', en: 'The name of a rule, or of a group of rules' }),
            ),
            file: FILE,
            reason: REASON,
          }),
        ),
        said({
          vi: 'Các quy tắc không áp dụng cho một tệp, hoặc cho cả dự án, kèm lý do',
          en: 'Rules that do not count in a file, or in the whole project, with the reason',
        }),
      ),
    ),
  });

export type ProjectFile = v.InferOutput<ReturnType<typeof projectSchema>>;

const bare = (name: string): Text => ({ vi: name, en: name });
