import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { listAttendances, type AttendanceRecord } from '@electron/database/queries/attendance';
import { listCourseTests } from '@electron/database/queries/courseTest';
import { listEmployees } from '@electron/database/queries/employee';
import { listSchemes } from '@electron/database/queries/scheme';
import { approximate, parseFraction } from '@shared/base/fraction';
import type { CourseEffect, CourseEffects } from '@shared/contract/attendance';
import { noTests } from '@shared/domain/courseTest';
import { cycleDatesBefore } from '@shared/domain/cycle';
import type { AttendanceId, CycleId, EmployeeId } from '@shared/domain/ids';
import type { SchemeContent } from '@shared/domain/scheme';
import { respondentScores, type SurveyedIndicator } from '@shared/statistics/respondentScores';
import { courseEffect, type BeforeAfter, type Trained } from '@shared/training/courseEffect';
import { readResults, readResultsBefore, type ScoredGroup } from './readResults';

/**
 * Before and after each course that somebody took from the first day of the cycle before to the last
 * of this one, from what own customers said in either cycle and from the points of its tests.
 * Source: measurement spec 5.5.
 */
export async function readCourseEffects(db: StoreHandle, cycleId: CycleId): Promise<CourseEffects> {
  const { cycle, groups } = await readResults(db, cycleId);
  const earlier = await readResultsBefore(db, cycle);
  const { startsOn } = cycleDatesBefore(cycle);
  const attended = (await listAttendances(db)).filter(
    ({ attendedOn }) => startsOn <= attendedOn && attendedOn <= cycle.endsOn,
  );
  const people = await listParticipants(db);
  const courses = Map.groupBy(attended, ({ course, dimensionKey }) => `${dimensionKey} ${course}`);
  return {
    dimensions: await listDimensions(db, cycleId),
    isScored: groups.length > 0,
    hasCycleBefore: earlier.length > 0,
    effects: [...courses.values()].flatMap((list) =>
      effectOf(list, { attended, groups, earlier, people }),
    ),
  };
}

/** The dimensions of the schemes of a cycle, each once. */
async function listDimensions(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<CourseEffects['dimensions']> {
  const used = new Set((await listAppraisals(db, cycleId)).map(({ schemeId }) => schemeId));
  const dimensions = (await listSchemes(db))
    .filter(({ schemeId }) => used.has(schemeId))
    .flatMap(({ content }) => content.sources.flatMap((source) => source.dimensions));
  const names = new Map(dimensions.toReversed().map(({ key, name }) => [key, name]));
  return [...new Set(dimensions.map(({ key }) => key))].flatMap((key) => {
    const name = names.get(key);
    return name === undefined ? [] : [{ key, name }];
  });
}

type Participant = Pick<Trained, 'employeeNo' | 'name' | 'tests'>;

/** Who took which course, with the points of its tests. */
async function listParticipants(db: StoreHandle): Promise<ReadonlyMap<AttendanceId, Participant>> {
  const employees = new Map((await listEmployees(db)).map((each) => [each.employeeId, each]));
  const tests = await listCourseTests(db);
  return new Map(
    (await listAttendances(db)).flatMap(({ attendanceId, employeeId }) => {
      const employee = employees.get(employeeId);
      if (employee === undefined) return [];
      const { employeeNo, name } = employee;
      return [[attendanceId, { employeeNo, name, tests: tests.get(attendanceId) ?? noTests }]];
    }),
  );
}

interface Known {
  readonly attended: readonly AttendanceRecord[];
  readonly groups: readonly ScoredGroup[];
  readonly earlier: readonly ScoredGroup[];
  readonly people: ReadonlyMap<AttendanceId, Participant>;
}

function effectOf(
  list: readonly AttendanceRecord[],
  { attended, groups, earlier, people }: Known,
): readonly CourseEffect[] {
  const [first] = list;
  if (first === undefined) return [];
  const { course, dimensionKey } = first;
  const [before, after] = [earlier, groups].map((found) => scoresIn(found, dimensionKey));
  const tookOne = new Set(
    attended
      .filter((each) => each.dimensionKey === dimensionKey)
      .map(({ employeeId }) => employeeId),
  );
  const inBoth = (employeeId: EmployeeId): BeforeAfter => ({
    before: before?.get(employeeId) ?? [],
    after: after?.get(employeeId) ?? [],
  });
  const trained = list.flatMap(({ attendanceId, employeeId, attendedOn }) => {
    const person = people.get(attendanceId);
    return person === undefined
      ? []
      : [{ attendanceId, attendedOn, ...person, ...inBoth(employeeId) }];
  });
  const positions = groups.filter(({ scored }) =>
    scored.some(({ appraisal }) => list.some((each) => each.employeeId === appraisal.employeeId)),
  );
  const untrained = positions.flatMap(({ scored }) =>
    scored.flatMap(({ appraisal: { employeeId } }) =>
      tookOne.has(employeeId) ? [] : [inBoth(employeeId)],
    ),
  );
  return [{ course, dimensionKey, ...courseEffect(trained, untrained) }];
}

/** What customers said in the cycle itself; earlier responses that filled it up stay out. */
function scoresIn(
  groups: readonly ScoredGroup[],
  key: string,
): ReadonlyMap<EmployeeId, readonly number[]> {
  return new Map(
    groups.flatMap(({ scheme, scored }) => {
      const asked = askedIn(scheme.content, key);
      return scored.map(
        ({ appraisal, score }) =>
          [appraisal.employeeId, respondentScores(score.evidence, asked)] as const,
      );
    }),
  );
}

/** The questions of a dimension, also where its source was too incomplete to count. */
function askedIn({ sources }: SchemeContent, key: string): readonly SurveyedIndicator[] {
  const indicators = sources.flatMap(({ dimensions }) =>
    dimensions.filter((each) => each.key === key).flatMap((each) => each.indicators),
  );
  return indicators
    .filter(({ basis }) => basis.kind === 'survey')
    .map((indicator) => ({
      indicator,
      dimensionKey: key,
      share: approximate(parseFraction(indicator.weight)),
      earlierPeriods: 0,
    }));
}
