/** What only the training report needs beside the common look of sheets. */
export const trainingReportStyle = `
.conclusions { margin: 0; padding-left: 5mm; font-size: 9.5pt; line-height: 1.5; }
.conclusions li { break-inside: avoid; }
.chart { position: relative; break-inside: avoid; margin-bottom: 1.6mm; border: 0.6pt solid #000; padding: 1mm 1.4mm 0; }
.chart p { margin: 0; font-size: 8.5pt; font-weight: 700; }
.chart svg { display: block; width: 100%; height: auto; }
.plan td { height: 6.2mm; }
.effect { break-inside: avoid; margin-bottom: 2mm; font-size: 8.5pt; }
.effect table { margin: 0.6mm 0; }
.effect dl { margin: 0.8mm 0 0.4mm; }
.effect dl div { display: flex; gap: 2mm; }
.effect dt { font-weight: 700; }
.effect dd { margin: 0; }
.drivers { break-inside: avoid; margin-bottom: 2mm; font-size: 8.5pt; }
.drivers table { width: auto; min-width: 60%; margin: 0.6mm 0; }
.process td { height: 10mm; }
.sheet .endnotes { margin: 0 0 2.4mm; padding-left: 5mm; font-size: 8pt; line-height: 1.45; }
`;
