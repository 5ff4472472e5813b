import {
  evidenceGaps,
  evidenceSections,
  planFollows,
  sectionOfGap,
  type AppraisalFact,
  type PlanFact,
} from '@shared/domain/evidenceFile';
import { appraisalIdSchema } from '@shared/domain/ids';
import { describe, expect, it } from 'vitest';

const whole: AppraisalFact = {
  isScored: true,
  isProvisional: false,
  hasFailed: false,
  signature: 'agreed',
  hasSignedSheet: true,
  hasOpenAppeal: false,
  hasOpenVeto: false,
  interview: 'held',
  isInterviewSigned: true,
  hasPlan: false,
};
const finished: PlanFact = {
  status: 'closed',
  isSigned: true,
  isOverdue: false,
  hasTraining: true,
  reappraisal: 'scored',
};

function kindsOf(
  appraisals: readonly Partial<AppraisalFact>[],
  plans: readonly Partial<PlanFact>[] = [],
) {
  return evidenceGaps({
    standards: [{ signedOn: '2026-04-30', usedFrom: '2026-05-01' }],
    appraisals: appraisals.map((fact) => ({ ...whole, ...fact })),
    plans: plans.map((fact) => ({ ...finished, ...fact })),
  }).map(({ kind }) => kind);
}

describe('an evidence file', () => {
  it('lacks nothing from a signed standard to a scored re-appraisal', () => {
    expect(kindsOf([{ hasFailed: true, hasPlan: true }], [{}])).toEqual([]);
  });

  it('lacks the standard that was not signed, and names one signed after the cycle began', () => {
    const gaps = evidenceGaps({
      standards: [
        { signedOn: null, usedFrom: '2026-05-01' },
        { signedOn: '2026-05-01', usedFrom: '2026-05-01' },
        { signedOn: '2026-05-02', usedFrom: '2026-05-01' },
      ],
      appraisals: [],
      plans: [],
    });
    expect(gaps).toEqual([
      { of: 'standard', kind: 'standardUnsigned', place: 0 },
      { of: 'standard', kind: 'standardLate', place: 2 },
    ]);
  });

  it('takes a refusal before a witness for a signature, and an outdated one for none', () => {
    expect(kindsOf([{ signature: 'refused' }, { signature: 'disagreed' }])).toEqual([]);
    expect(kindsOf([{ signature: 'outdated' }, { signature: 'awaited' }])).toEqual([
      'sheetOutdated',
      'sheetUnsigned',
    ]);
  });

  it('asks of every signature and refusal for the sheet itself, and of nothing that awaits one', () => {
    const signatures = ['agreed', 'disagreed', 'refused', 'awaited', 'outdated'] as const;
    const facts = signatures.map((signature) => ({ signature, hasSignedSheet: false }));
    expect(kindsOf(facts).filter((kind) => kind === 'sheetNotKept')).toHaveLength(3);
  });

  it('asks of a failed appraisal for a plan, and of no other', () => {
    expect(kindsOf([{ hasFailed: true }, { hasFailed: false }])).toEqual(['planMissing']);
  });

  it('asks nothing about a talk or a signature before there is a result', () => {
    expect(kindsOf([{ isScored: false, signature: 'awaited', interview: 'none' }])).toEqual([
      'notScored',
    ]);
  });

  it('asks of an agreed plan for signatures and training, and after its end for a second appraisal', () => {
    expect(kindsOf([], [{ status: 'draft', isSigned: false, hasTraining: false }])).toEqual([
      'planDraft',
    ]);
    expect(kindsOf([], [{ isSigned: false, hasTraining: false, reappraisal: 'none' }])).toEqual([
      'planUnsigned',
      'trainingMissing',
      'reappraisalMissing',
    ]);
    expect(kindsOf([], [{ status: 'running', reappraisal: 'none' }])).toEqual([]);
    expect(kindsOf([], [{ reappraisal: 'awaited' }])).toEqual(['reappraisalNotScored']);
  });

  it('names every gap in a section of the chain', () => {
    const worst = kindsOf(
      [
        {
          isProvisional: true,
          hasFailed: true,
          signature: 'awaited',
          hasOpenAppeal: true,
          hasOpenVeto: true,
          interview: 'draft',
        },
      ],
      [{ isSigned: false, isOverdue: true, hasTraining: false, reappraisal: 'none' }],
    );
    expect(worst.map(sectionOfGap)).toEqual(
      worst
        .map(sectionOfGap)
        .toSorted((a, b) => evidenceSections.indexOf(a) - evidenceSections.indexOf(b)),
    );
  });
});

describe('a plan', () => {
  const may = appraisalIdSchema.parse('0193e9a4-7b1c-7cc3-98c4-dc0c0c07398f');
  const june = appraisalIdSchema.parse('0193e9a4-7b1c-7cc3-98c4-dc0c0c073990');
  const cycle = { appraisalId: may, startsOn: '2026-05-01', endsOn: '2026-05-31' };

  it('follows from the appraisal that it names, whenever it began', () => {
    expect(planFollows({ appraisalId: may, startsOn: '2027-01-01' }, cycle)).toBe(true);
    expect(planFollows({ appraisalId: june, startsOn: '2026-06-01' }, cycle)).toBe(false);
  });

  it('without a name follows from a cycle in whose days or three months after it began', () => {
    const startsOn = (day: string) => planFollows({ appraisalId: null, startsOn: day }, cycle);
    expect(['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map(startsOn)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
