/** What only the explanation needs beside the common look of sheets. */
export const explanationSheetStyle = `
.explanation .lead { margin: 1mm 0 1.5mm; font-size: 8pt; }
.explanation td { font-size: 8.5pt; }
.explanation .level3 td:first-child { padding-left: 4mm; font-size: 8pt; }
.explanation .level2 td:first-child { padding-left: 2.4mm; }
.explanation .level1 td { background: #f4f4f4; }
.explanation .level0 td { border-top-width: 1pt; }
.explanation .note { font-size: 7.5pt; }
.explanation .answer { display: inline-block; margin-right: 3mm; }
.explanation .reminders { margin: 0; padding-left: 4.4mm; font-size: 8.5pt; line-height: 1.5; }
.explanation .nowrap { white-space: nowrap; }
`;
