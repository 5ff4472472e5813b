/** One thing that is kept about a person, in a line: of which kind, when, and in which words. */
export interface EmployeeFileEntry {
  readonly table: string;
  readonly day: string;
  readonly text: string;
}

type Row = Readonly<Record<string, string | number | null>>;

interface EntryShape {
  readonly table: string;
  readonly day: readonly string[];
  readonly texts: readonly string[];
}

/** What people wrote or signed; scores, ratings and numbers have sections or the JSON file. */
const shapes: readonly EntryShape[] = [
  { table: 'standardAcknowledgement', day: ['signedOn'], texts: ['note'] },
  { table: 'event', day: ['happenedOn'], texts: ['note', 'withdrawnReason'] },
  { table: 'veto', day: ['proposedOn'], texts: ['matter', 'objection', 'decision'] },
  { table: 'attachment', day: ['addedAt'], texts: ['fileName', 'removedReason'] },
  { table: 'reviewReturn', day: ['returnedAt'], texts: ['reason'] },
  { table: 'adjustment', day: ['decidedOn', 'proposedAt'], texts: ['reason', 'decisionNote'] },
  {
    table: 'acknowledgement',
    day: ['signedOn'],
    texts: ['witnessName', 'note', 'amendmentReason'],
  },
  { table: 'appeal', day: ['receivedOn'], texts: ['content'] },
  { table: 'appealStep', day: ['happenedOn'], texts: ['doneByName', 'note'] },
  {
    table: 'interview',
    day: ['heldOn', 'changedAt'],
    texts: [
      'interviewerName',
      'successes',
      'improvements',
      'trainingWanted',
      'opinion',
      'helpWanted',
      'comparison',
      'remark',
    ],
  },
  { table: 'interviewStep', day: ['dueOn'], texts: ['target', 'measure'] },
  {
    table: 'actionPlan',
    day: ['startsOn', 'changedAt'],
    texts: ['shortfall', 'reason', 'support', 'outcomeNote'],
  },
  { table: 'action', day: ['dueOn'], texts: ['improvement', 'situation', 'target', 'measure'] },
  { table: 'checkpoint', day: ['heldOn', 'dueOn'], texts: ['progress'] },
  { table: 'actionPlanExtension', day: ['endsOn'], texts: ['reason'] },
  { table: 'attendance', day: ['attendedOn'], texts: ['course'] },
  { table: 'courseTest', day: ['changedAt'], texts: ['before', 'after'] },
  { table: 'objective', day: ['dueOn'], texts: ['aim', 'measure', 'target', 'result'] },
];

/** The records of a person that are words, in the order of their days within each kind. */
export function listEmployeeFileEntries(
  records: Readonly<Record<string, readonly Row[]>>,
): readonly EmployeeFileEntry[] {
  return shapes.flatMap(({ table, day, texts }) =>
    (records[table] ?? [])
      .map((row) => ({
        table,
        day: words(row, day)[0]?.slice(0, 10) ?? '',
        text: words(row, texts).join(' · '),
      }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  );
}

function words(row: Row, columns: readonly string[]): readonly string[] {
  return columns.flatMap((column) => {
    const value = row[column] ?? '';
    return value === '' ? [] : [String(value)];
  });
}
