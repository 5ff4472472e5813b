/** The index and the list of gaps, each gap with a box to tick when it is mended. */
export const evidenceIndexStyle = `
.index .section th { background: #f4f4f4; font-weight: 700; }
.index .section td { background: #f4f4f4; }
.index td:first-child { padding-left: 4mm; }
.index a { color: inherit; text-decoration: none; }
.gaps { margin: 0; padding: 0; list-style: none; font-size: 9.5pt; line-height: 1.7; }
`;
