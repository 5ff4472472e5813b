import type { SurveyQuestion } from '../import/importPlan';
import type { ColumnMapping, Recognition } from '../import/recognition';

const plainColumn = {
  samples: ['', '', ''],
  questionKey: null,
  questionText: null,
  scale: null,
  isReversed: false,
  words: [],
  noAnswers: [],
  aspect: null,
  dateOrder: null,
  utcOffsetMinutes: null,
  durationUnit: null,
  confidence: 'high',
  reason: 'chosenByUser',
} as const satisfies Omit<ColumnMapping, 'index' | 'header' | 'use'>;

/** How a typed stack is kept beside imported files: as the table that it would have been. */
export function paperRecognition(
  questions: readonly SurveyQuestion[],
  dataRows: number,
  words: { readonly filledOn: string; readonly comment: string },
): Recognition {
  const columns: readonly Omit<ColumnMapping, 'index'>[] = [
    { ...plainColumn, header: words.filledOn, use: 'submittedAt', dateOrder: 'ymd' },
    ...questions.map(({ key, text, scale }) => ({
      ...plainColumn,
      header: text,
      use: 'question' as const,
      questionKey: key,
      questionText: text,
      scale,
    })),
    { ...plainColumn, header: words.comment, use: 'comment' },
  ];
  return {
    kind: 'survey',
    shape: 'paper',
    sheetName: '',
    headerRow: 1,
    headerRows: 1,
    columns: columns.map((column, index) => ({ ...column, index })),
    confidence: 'high',
    droppedRows: [],
    dataRows,
  };
}
