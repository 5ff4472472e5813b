/** What only sheets of words need beside the common look of sheets. */
export const textSheetStyle = `
.paragraph { margin: 0 0 1.6mm; font-size: 9.5pt; line-height: 1.55; }
.signatures { margin-top: 4mm; }
`;
