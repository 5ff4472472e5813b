/**
 * The look of every printed sheet: A4 portrait, black on white, fills of 7 % grey at most. Text in
 * a module, because sheets are rendered to one static document where no style file is at hand.
 */
export const sheetStyle = `
@page { size: A4 portrait; margin: 11mm 12mm 10mm 18mm; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body {
  margin: 0; color: #000; background: #fff; font-size: 9pt; line-height: 1.35;
  font-family: 'Noto Sans SC', 'Noto Sans TC', sans-serif;
  font-variant-numeric: tabular-nums; text-autospace: normal;
}
:lang(zh-TW) { font-family: 'Noto Sans TC', 'Noto Sans SC', sans-serif; }
.probe { position: absolute; top: 0; height: 0; overflow: hidden; visibility: hidden; }
.sheet { break-after: page; }
.sheet:last-child { break-after: auto; }
h1 { margin: 0 0 2mm; font-size: 17pt; line-height: 1.25; letter-spacing: 0.12em; text-align: center; }
:lang(en) h1 { letter-spacing: 0; }
h2 { margin: 2.2mm 0 0.8mm; font-size: 10pt; line-height: 1.3; break-after: avoid; }
h2 small { margin-left: 3mm; font-size: 8pt; font-weight: 400; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td {
  border: 0.6pt solid #000; padding: 0.65mm 1.3mm; text-align: left; vertical-align: middle;
  font-weight: 400; overflow-wrap: anywhere; unicode-bidi: isolate;
}
thead th { background: #eee; text-align: center; font-size: 8.5pt; }
td small { display: block; font-size: 8pt; }
.number { text-align: right; }
.centre { text-align: center; }
.strong { font-weight: 700; }
.small { font-size: 8pt; }
.facts { margin-bottom: 1mm; }
.facts td { font-size: 8.5pt; word-break: keep-all; }
.facts td.strong { font-size: 9pt; }
.facts th { background: #f4f4f4; text-align: center; font-size: 8.5pt; }
.keep { break-inside: avoid; }
.box {
  display: inline-block; position: relative; width: 2.9mm; height: 2.9mm; margin-right: 1.1mm;
  border: 0.8pt solid #000; vertical-align: -0.35mm;
}
.ticked::after {
  content: ''; position: absolute; left: 0.75mm; top: 0.05mm; width: 0.9mm; height: 1.8mm;
  border: solid #000; border-width: 0 1.3pt 1.3pt 0; transform: rotate(42deg);
}
.line { display: inline-block; width: 22mm; border-bottom: 0.6pt solid #000; }
.sign td { height: 20mm; vertical-align: top; padding: 1.2mm 1.4mm; }
.sign b { display: block; font-size: 8.5pt; }
.sign .cell { display: flex; flex-direction: column; min-height: 17.6mm; font-size: 8pt; }
.sign .choice { margin-right: 1.6mm; white-space: nowrap; }
.sign .name { margin-top: auto; }
.sign .date { margin-top: 1.4mm; text-align: right; white-space: pre; }
:lang(en) .date { text-align: left; }
:lang(en) { line-height: 1.28; }
:lang(en) td { padding-top: 0.4mm; padding-bottom: 0.4mm; font-size: 8.5pt; }
:lang(en) .facts td { font-size: 8pt; }
:lang(en) td.small { font-size: 8pt; }
.foot { margin: 1.6mm 0 0; padding-left: 4.4mm; font-size: 7.5pt; line-height: 1.4; }
`;
