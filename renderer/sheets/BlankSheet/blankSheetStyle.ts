/** What only sheets that are filled in by hand need beside the common look of sheets. */
export const blankSheetStyle = `
.how { margin: 0 0 2.5mm; padding: 1.6mm 2.2mm; border: 0.6pt solid #000; border-top: 0; line-height: 1.5; }
.blank .facts { margin-bottom: 0; }
.blank .facts td, .blank .facts th { height: 7.5mm; }
.ratings td { padding-top: 0.8mm; padding-bottom: 0.8mm; }
.ratings small { font-size: 7.5pt; line-height: 1.25; }
.points { display: flex; }
.roomy td { height: 13mm; }
.points > span { flex: 1 1 0; white-space: pre-line; min-width: 0; padding: 0 0.4mm; text-align: center; }
.points small { font-size: 7pt; }
.circle {
  display: inline-flex; align-items: center; justify-content: center; width: 6.6mm; height: 6.6mm;
  border: 0.8pt solid #000; border-radius: 50%; font-size: 10.5pt;
}
.dashed { border-style: dashed; }
.many .circle { width: 5.4mm; height: 5.4mm; font-size: 8.5pt; }
.log td { height: 12mm; }
.log th:nth-child(1) { width: 13%; }
.log th:nth-child(2) { width: 20%; }
.log th:nth-child(4) { width: 14%; }
.log th:nth-child(5) { width: 17%; }
.questions { display: flex; gap: 6mm; align-items: flex-end; }
.question { flex: 1 1 0; margin-top: 2.4mm; font-size: 9.5pt; }
.writing { height: 8.5mm; border-bottom: 0.6pt solid #000; }
.blank .sign { margin-top: 3.2mm; }
.entry { display: flex; gap: 3mm; align-items: flex-start; margin-top: 2mm; }
.entry .foot { flex: 1 1 0; margin: 0; padding: 0; }
.entry .foot p { margin: 0 0 0.8mm; }
.entry svg { width: 16mm; height: 16mm; }
.code { display: flex; flex-direction: column; font-size: 9.5pt; white-space: nowrap; }
`;
