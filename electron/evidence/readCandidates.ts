import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import { getFeedbackRule } from '@electron/database/queries/feedbackRule';
import { compare, parseFraction } from '@shared/base/fraction';
import type { Candidates } from '@shared/contract/candidate';
import { candidateKinds, type YearResult } from '@shared/domain/candidate';
import type { EmployeeId } from '@shared/domain/ids';
import { readDecided } from './readDecided';

/** Who the results of the years propose for promotion or a raise, among those who still work here. */
export async function readCandidates(db: StoreHandle): Promise<Candidates> {
  const rule = await getFeedbackRule(db);
  const cycles = (await listCycles(db)).filter(
    ({ kind, scoredAt }) => kind === 'year' && scoredAt !== null,
  );
  const years = new Map<EmployeeId, YearResult[]>();
  for (const { cycleId, startsOn } of cycles) {
    const results = await readDecided(db, cycleId);
    for (const { appraisalId, employeeId } of await listAppraisals(db, cycleId)) {
      const result = results.get(appraisalId);
      if (result === undefined) continue;
      const { display, grade } = result.decided;
      years.set(employeeId, [...(years.get(employeeId) ?? []), { startsOn, display, grade }]);
    }
  }
  const rows = (await listEmployees(db)).flatMap(({ employeeId, employeeNo, name, status }) => {
    const own = years.get(employeeId) ?? [];
    const kinds = status === 'active' ? candidateKinds(rule, own, reaches) : [];
    return kinds.length === 0 ? [] : [{ employeeId, employeeNo, name, kinds, years: own }];
  });
  return { rule, yearCycles: cycles.length, rows };
}

function reaches(display: string, raiseFrom: string): boolean {
  return compare(parseFraction(display), parseFraction(raiseFrom)) >= 0;
}
