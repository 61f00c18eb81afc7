import type { Locale, Text } from '../core/index.ts';
import { LEVELS } from '../formats/names.ts';
import { numberWords } from '../formats/readable.ts';
import type { KnownText } from '../library.ts';
import type { FindingRow } from '../protocol.ts';
import { type Html, html } from './html.ts';
import { namesOf } from './names.ts';
import { REPORT_STYLE } from './report-style.ts';

/**
 * The findings of texts as a page for A4: an annex in the form of Decree 30/2020/NĐ-CP (its name, its title, what it
 * belongs to), a table with a column for the answer, and room for signatures.
 */
export function reportOf(texts: readonly KnownText[], locale: Locale): string {
  const say = (text: Text): string => text[locale];
  const names = namesOf(texts.map(({ uri }) => uri));
  const ordered = texts.toSorted((a, b) => order(names.get(a.uri) ?? '', names.get(b.uri) ?? ''));
  const withFindings = ordered.filter(({ reported }) => reported.length > 0);
  let number = 0;
  const rows = withFindings.map(
    ({ uri, reported }) => html`
      <tr class="text"><th colspan="6" scope="rowgroup">${names.get(uri) ?? uri}</th></tr>
      ${reported.map((finding) => rowOf(finding, ++number, locale))}`,
  );
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say(TITLE)}</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body>
<header>
<p class="annex">${say(ANNEX)}</p>
<h1>${say(TITLE)}</h1>
<p class="belongs">${say(BELONGS)}</p>
</header>
<p>${say(countsOf(texts, number))}</p>
${rows.length > 0 ? tableOf(rows, say) : html`<p>${say(NOTHING)}</p>`}
<p class="note">${say(NOTE)}</p>
${silentOf(ordered, names, say)}
${signatures(say)}
</body>
</html>
`.html;
}

type Say = (text: Text) => string;

const tableOf = (rows: readonly Html[], say: Say): Html => html`<table>
<colgroup><col class="number"><col class="place"><col class="quote"><col class="finding"><col class="level"><col class="answer"></colgroup>
<thead><tr>${COLUMNS.map((column) => html`<th scope="col">${say(column)}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;

function rowOf(
  { range, quote, message, arithmetic, related, severity }: FindingRow,
  number: number,
  locale: Locale,
): Html {
  const { start } = range;
  const place: Text = {
    vi: `Dòng ${start.line + 1}, cột ${start.character + 1}`,
    en: `Line ${start.line + 1}, column ${start.character + 1}`,
  };
  const line: Text = { vi: 'dòng', en: 'line' };
  return html`<tr>
<td class="number">${number}</td>
<td>${place[locale]}</td>
<td>${quote.before}<strong>${quote.words}</strong>${quote.after}</td>
<td>${arithmetic === null ? '' : html`<p class="arithmetic">${arithmetic}</p>`}<p>${message}</p>${
    related.length === 0
      ? ''
      : html`<ul>${related.map((one) => html`<li>${one.message} (${line[locale]} ${one.range.start.line + 1})</li>`)}</ul>`
  }</td>
<td>${LEVELS[severity][locale]}</td>
<td></td>
</tr>`;
}

function silentOf(texts: readonly KnownText[], names: ReadonlyMap<string, string>, say: Say): Html {
  const silent = texts.filter(({ status }) => status.silent !== null);
  if (silent.length === 0) return html``;
  return html`<section><h2>${say(UNCHECKED)}</h2><ul>${silent.map(
    ({ uri, status }) => html`<li>${names.get(uri) ?? uri}: ${say(WHY[status.silent ?? 'ignored'])}</li>`,
  )}</ul></section>`;
}

const signatures = (say: Say): Html => html`<footer>
<p class="date">${say(DATE)}</p>
<div class="signatures">${SIGNERS.map(
  (signer) => html`<div><p class="signer">${say(signer)}</p><p class="sign">${say(SIGN)}</p></div>`,
)}</div>
</footer>`;

function countsOf(texts: readonly KnownText[], findings: number): Text {
  const sum = (of: (text: KnownText) => number): number => texts.reduce((total, text) => total + of(text), 0);
  const count = (n: number, locale: Locale): string => numberWords({ n: BigInt(n), d: 1n }, locale);
  const counts = [texts.length, sum(({ status }) => status.figures), sum(({ status }) => status.checked), findings];
  const [vi = [], en = []] = (['vi', 'en'] as const).map((locale) => counts.map((n) => count(n, locale)));
  return {
    vi: `Đã đọc ${vi[0]} văn bản với ${vi[1]} số liệu, đối chiếu được ${vi[2]} quan hệ giữa các số liệu; có ${vi[3]} nội dung đề nghị kiểm tra lại như sau:`,
    en: `${en[0]} texts with ${en[1]} figures were read, and ${en[2]} relations between figures could be checked; ${en[3]} points are to be looked at again:`,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ANNEX: Text = { vi: 'Phụ lục', en: 'Annex' };
const TITLE: Text = {
  vi: 'Bảng tổng hợp số liệu đề nghị kiểm tra, giải trình',
  en: 'Figures to be checked and explained',
};
const BELONGS: Text = {
  vi: '(Kèm theo Văn bản số ……/……………… ngày …… tháng …… năm ……… của ………………………………)',
  en: '(Attached to document No. ……/……………… of ……………… issued by ………………………………)',
};
const COLUMNS: readonly Text[] = [
  { vi: 'STT', en: 'No.' },
  { vi: 'Vị trí', en: 'Place' },
  { vi: 'Trích văn bản', en: 'Quotation' },
  { vi: 'Nội dung đề nghị kiểm tra', en: 'What is to be checked' },
  { vi: 'Mức', en: 'Level' },
  { vi: 'Ý kiến giải trình', en: 'Answer' },
];
const NOTHING: Text = {
  vi: 'Không có số liệu nào phải kiểm tra lại trong phạm vi đã đối chiếu được.',
  en: 'Nothing is to be looked at again among what could be compared.',
};
const NOTE: Text = {
  vi: 'Ghi chú: Soát Số chỉ nêu những số liệu chưa khớp nhau trong phạm vi đối chiếu được; số liệu không có trong bảng này chưa hẳn đã được kiểm tra.',
  en: 'Note: only figures that do not agree with each other are listed, among those that could be compared; a figure that is not listed was not necessarily checked.',
};
const UNCHECKED: Text = { vi: 'Văn bản không kiểm tra', en: 'Texts that were not checked' };
const WHY: Readonly<Record<NonNullable<KnownText['status']['silent']>, Text>> = {
  'not-vietnamese': { vi: 'không phải tiếng Việt', en: 'not Vietnamese' },
  'too-large': { vi: 'dài quá mức đã đặt', en: 'longer than is set' },
  off: { vi: 'cảnh báo đang tắt trong cài đặt', en: 'findings are switched off in the settings' },
  ignored: { vi: 'được bỏ qua trong .soatso.json', en: 'ignored in .soatso.json' },
};
const DATE: Text = { vi: '………………, ngày …… tháng …… năm ………', en: '………………, on ………………' };
const SIGNERS: readonly Text[] = [
  { vi: 'Người lập bảng', en: 'Drawn up by' },
  { vi: 'Đơn vị giải trình', en: 'Answered by' },
  { vi: 'Thủ trưởng đơn vị', en: 'Head of the office' },
];
const SIGN: Text = { vi: '(Ký, ghi rõ họ tên)', en: '(Signature, full name)' };
