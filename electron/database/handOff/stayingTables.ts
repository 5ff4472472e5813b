/** Columns that no package carries, with the reason; a test compares with the schema. */
export const localColumns: Readonly<Record<string, readonly string[]>> = {
  // An import is undone where it was made.
  unit: ['importId'],
  position: ['importId'],
  employee: ['importId'],
  employeeChange: ['seq', 'importId'],
  surveyQuestion: ['importId'],
  mapping: ['importId'],
  import: ['fingerprint', 'decisions', 'replaced'],
};

/** Tables that stay on their computer, with the reason; a test finds those that are in no list. */
export const stayingTables: Readonly<Record<string, string>> = {
  shop: 'each store is a shop of its own',
  user: 'passwords and roles belong to a computer; a partner stands for its users',
  retention: 'who keeps the records says how long',
  participation: 'used where cycles are opened, at head office',
  resultRule: 'time limits are kept where results are decided',
  feedbackRule: 'time limits are kept where results are decided',
  cycleTransition: 'reasons of head office may name people of other shops; the state goes along',
  publication: 'a list names people of all units; it is printed at head office',
  publicationEntry: 'a list names people of all units; it is printed at head office',
  calibration: 'what is said in a calibration meeting stays there',
  payoutInput: 'pay is between head office and each employee',
  payoutMethod: 'pay is between head office and each employee',
  payout: 'pay is between head office and each employee',
  payoutLine: 'pay is between head office and each employee',
  paperSurvey: 'a stack half typed belongs to whoever types it; written, its responses go along',
  paperResponse: 'a stack half typed belongs to whoever types it; written, its responses go along',
  importReplacement: 'an import is undone where it was made',
  importDuplicate: 'an import is undone where it was made',
  handOffDevice: 'keys of this computer',
  handOffPartner: 'people compare the numbers at each computer',
  handOffPackage: 'what went out and came in here',
  recordVersion: 'goes along with each record, as its versions',
  auditEntry: 'the trail of this computer',
  auditRecord: 'the trail of this computer',
  auditKey: 'the trail of this computer',
};
