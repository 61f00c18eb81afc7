/**
 * A4 across, with the margins, the typeface and the page numbers (in the middle of the top margin, from the second page
 * on) of Decree 30/2020/NĐ-CP, annex I.
 */
export const REPORT_STYLE = `
@page { size: A4 landscape; margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
@page :first { @top-center { content: none; } }
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 247mm; color: #000; background: #fff; font: 13pt/1.35 "Times New Roman", "Liberation Serif", Tinos, serif; }
@media screen { body { padding: 20mm 12mm; } }
header { text-align: center; margin-bottom: 6mm; }
.annex { margin: 0; font-size: 14pt; font-weight: bold; }
h1 { margin: 1mm 0; font-size: 14pt; text-transform: uppercase; }
.belongs { margin: 1mm 0 0; font-style: italic; }
.belongs::after { content: ""; display: block; width: 50mm; margin: 3mm auto 0; border-top: 0.5pt solid #000; }
h2 { font-size: 13pt; margin: 5mm 0 1mm; }
table { width: calc(100% - 1pt); margin: 0 0.5pt; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
th, td { border: 0.5pt solid #000; padding: 1.5mm 2mm; vertical-align: top; overflow-wrap: anywhere; font-size: 12pt; }
thead th { text-align: center; vertical-align: middle; }
tr { break-inside: avoid; }
tr.text { break-after: avoid; }
tr.text th { text-align: left; background: #eee; print-color-adjust: exact; }
col.number { width: 5%; } col.place { width: 9%; } col.quote { width: 29%; } col.finding { width: 28%; } col.level { width: 8%; } col.answer { width: 21%; }
td.number { text-align: center; }
td p { margin: 0 0 1mm; }
td ul, section ul { margin: 0; padding-left: 5mm; }
.arithmetic { font-weight: bold; }
.note { font-style: italic; font-size: 12pt; }
footer { break-inside: avoid; margin-top: 8mm; }
.date { text-align: right; font-style: italic; margin: 0 8mm 2mm 0; }
.signatures { display: flex; justify-content: space-between; min-height: 35mm; text-align: center; }
.signatures div { flex: 1; }
.signer { margin: 0; font-weight: bold; text-transform: uppercase; }
.sign { margin: 0; font-style: italic; }
`;
