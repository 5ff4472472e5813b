/** What only sheets of words need beside the common look of sheets. */
export const textSheetStyle = `
.paragraph { margin: 0 0 1.6mm; font-size: 9.5pt; line-height: 1.55; }
.writing { box-sizing: border-box; border: 0.6pt solid #000; break-inside: avoid; }
.writing + .paragraph { margin-top: 2mm; }
.signatures { margin-top: 4mm; }
`;
