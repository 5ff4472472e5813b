import type { Explanation } from '@shared/contract/appraisal';
import type { SchemeContent } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { AppraisalSheetInput } from '@shared/sheets/appraisalSheet';
import { sampleContent } from './sampleScheme';

const fiveFour = (fives: number, fours: number): readonly string[] => [
  ...Array.from({ length: fives }, () => '5'),
  ...Array.from({ length: fours }, () => '4'),
];

const answersOf = {
  attitudeQuestion: fiveFour(24, 10),
  responseQuestion: fiveFour(0, 34),
  solvingQuestion: fiveFour(19, 15),
  skillQuestion: fiveFour(21, 13),
};

function given(values: Readonly<Record<string, string>>): Evidence['reviews'][number]['ratings'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { kind: 'given' as const, value }]),
  );
}

/** What is known of the employee in the design's sample. */
export const sampleEvidence: Evidence = {
  reviews: [
    {
      source: 'self',
      reviewerName: '李娜',
      ratings: given({
        polite: '5',
        listening: '5',
        initiative: '4',
        judgement: '5',
        calming: '4',
        business: '4',
        system: '4',
        execution: '4',
        records: '4',
        support: '5',
      }),
    },
    {
      source: 'superior',
      reviewerName: '孙丽',
      ratings: given({
        polite: '4',
        listening: '4',
        initiative: '5',
        judgement: '4',
        calming: '5',
        business: '4',
        system: '4',
        execution: '4',
        records: '4',
        support: '5',
      }),
    },
  ],
  responses: Array.from({ length: 34 }, (_, index) => ({
    answers: Object.fromEntries(
      Object.entries(answersOf).map(([question, values]) => [
        question,
        { value: values[index] ?? '5', min: 1, max: 5 },
      ]),
    ),
  })),
  measurements: [
    {
      kind: 'ratio',
      measure: 'firstResponse',
      numerator: '262',
      denominator: '288',
      origin: 'ticket',
    },
    {
      kind: 'ratio',
      measure: 'resolution',
      numerator: '219',
      denominator: '252',
      origin: 'ticket',
    },
    { kind: 'ratio', measure: 'complaints', numerator: '1', denominator: '301', origin: 'typed' },
  ],
};

/** The explanation of a scheme and evidence, as the program keeps it. */
export function explain(
  content: SchemeContent,
  evidence: Evidence,
  notes: Explanation['notes'] = [],
): AppraisalSheetInput['explanation'] {
  const tree = scoreAppraisal(content, evidence);
  const { display, grade, coefficient } = tree;
  const decided = { display, grade, coefficient };
  return { content, schemeVersion: 3, tree, decided, adjustment: null, notes };
}

/** The sheet of the design's sample; parts can be replaced. */
export function sheetInput(changes: Partial<AppraisalSheetInput> = {}): AppraisalSheetInput {
  return {
    shopName: '和记通讯服务部',
    sheetNo: 'HJ-202611-0002',
    cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
    explanation: explain(sampleContent, sampleEvidence, [
      { kind: 'nearBoundary', grade: 'excellent', distance: '0.2', margin: '1.7' },
    ]),
    employee: {
      employeeNo: '0002',
      name: '李娜',
      positionName: '前台客服',
      unitName: null,
      superiorName: '孙丽',
      hiredOn: '2022-06-13',
    },
    events: { scored: undefined, logged: [] },
    reviewComments: [
      {
        source: 'superior',
        comment:
          '本月接待量全店第二，投诉 1 件已办结。客户对态度评价高；高峰时段答复偏慢，与窗口数有关。',
      },
    ],
    trainingSuggestions: [],
    locale: 'zh-CN',
    ...changes,
  };
}
