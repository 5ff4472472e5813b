/** What only pictures of signed sheets need beside the common look of sheets. */
export const signedSheetStyle = `
.picture { display: block; max-width: 100%; max-height: 232mm; margin: 0 auto; border: 0.6pt solid #000; }
.pictureName { margin: 0 0 2mm; font-size: 8.5pt; text-align: center; overflow-wrap: anywhere; }
`;
