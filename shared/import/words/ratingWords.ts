/** What people write into a cell of a rating table when an item does not apply. */
export const notApplicableWords: ReadonlySet<string> = new Set([
  'n',
  'na',
  'n/a',
  '不适用',
  '不適用',
  'not applicable',
]);

/** What they write when the reviewer would not say. */
export const declinedWords: ReadonlySet<string> = new Set([
  'd',
  '拒答',
  '拒绝',
  '拒絕',
  'declined',
]);
