/** What only the appraisal sheet needs beside the common look of sheets. */
export const appraisalSheetStyle = `
.method span { display: inline-block; margin-right: 1.5mm; font-size: 8pt; }
.actual span { display: block; }
.score i { display: inline-block; margin-left: 0.6mm; font-size: 7.5pt; font-style: normal; }
.why { display: inline-block; margin-left: 1mm; font-size: 7.5pt; }
.result .why { display: block; margin-left: 0; }
.result { border: 1.6pt solid #000; }
.result td { text-align: center; }
.result td.total { font-size: 19pt; line-height: 1.1; font-weight: 700; }
.result .total small { font-size: 9pt; }
.result .grades { text-align: left; }
.result .grades span.grade { display: inline-block; width: 48%; white-space: nowrap; line-height: 1.7; }
.result .notes { text-align: left; font-size: 8pt; }
.result .notes span.part { margin-right: 3mm; white-space: nowrap; }
.comments th { background: #f4f4f4; text-align: center; font-size: 8.5pt; }
.comments td { height: 8mm; white-space: pre-line; }
.comments tr:first-child td { height: 10mm; }
`;
