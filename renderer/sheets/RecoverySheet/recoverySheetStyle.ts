/** Large letters with room between them: what is typed back by hand must be read without doubt. */
export const recoverySheetStyle = `
.recovery p { font-size: 11pt; line-height: 1.6; margin: 4mm 0; }
.recovery .facts { display: flex; justify-content: space-between; font-size: 10pt; margin: 6mm 0; }
.groups { display: grid; grid-template-columns: repeat(3, 1fr); border: 1pt solid #000; margin: 8mm 0; }
.groups div { padding: 6mm 4mm; text-align: center; border: 0.4pt solid #999; font-size: 21pt; letter-spacing: 0.12em; }
.groups small { display: block; font-size: 8pt; letter-spacing: 0; }
.recovery .line { width: 60mm; }
`;
