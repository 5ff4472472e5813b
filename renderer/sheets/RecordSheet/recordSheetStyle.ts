/** Boxes and rows that are high enough for handwriting: 8.4 mm a line. */
export const recordSheetStyle = `
.boxes td { vertical-align: top; white-space: pre-line; }
.boxes th { background: #f4f4f4; text-align: center; font-size: 8.5pt; }
.record td { white-space: pre-line; }
.record .blank td { height: 8.4mm; }
.ticks { margin: 0.8mm 0; font-size: 9.5pt; }
.ticks .choice { margin-right: 6mm; white-space: nowrap; }
.record-note { margin: 1mm 0 0; font-size: 8.5pt; white-space: pre-line; }
.record-signatures { margin-top: 3mm; }
`;
