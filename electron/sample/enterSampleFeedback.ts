import type { CallInput, CallName, CallOutput } from '@shared/contract/index';
import { AppError } from '@shared/contract/result';
import { courseTestKinds } from '@shared/domain/courseTest';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { sampleEvents } from './sampleEvents';
import {
  sampleCourse,
  sampleInterview,
  sampleInterviewed,
  sampleObjectiveDays,
  sampleObjectives,
  samplePlan,
} from './sampleFeedback';

export type Call = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
) => Promise<CallOutput<Name>>;

/** Compliments, complaints, a violation and a spot check of the month, as somebody writes them down. */
export async function enterSampleEvents(call: Call): Promise<void> {
  const employees = await call('employee.list', {});
  for (const { employeeNo, ...event } of sampleEvents) {
    const employee = employees.find((each) => each.employeeNo === employeeNo);
    if (employee === undefined) throw new AppError('notFound');
    await call('event.save', {
      eventId: null,
      employeeId: employee.employeeId,
      ...event,
      recordedBy: employee.superiorName ?? '',
      link: null,
      count: 1,
    });
  }
}

/** What followed from the results, as of today: objectives, a talk, and the plan that serves both. */
export async function enterSampleFeedback(
  call: Call,
  cycleId: CycleId,
  today: string,
): Promise<void> {
  const { shop, unit, person } = sampleObjectives;
  const days = sampleObjectiveDays(today);
  const { units, people } = await call('objective.list', {});
  const { unitName, ...unitWords } = unit;
  const { employeeNo, ...personWords } = person;
  const unitId = units.find(({ name }) => name === unitName)?.unitId;
  const employeeId = people.find((each) => each.employeeNo === employeeNo)?.employeeId;
  if (unitId === undefined || employeeId === undefined) throw new AppError('notFound');
  const nobody = { unitId: null, employeeId: null };
  const save = async (content: CallInput<'objective.save'>['content']) =>
    (await call('objective.save', { objectiveId: null, content })).objectiveId;
  const ofShop = await save({ ...shop, ...days, ...nobody, parentId: null });
  const ofUnit = await save({ ...unitWords, ...days, ...nobody, unitId, parentId: ofShop });
  const place = { ...nobody, employeeId, parentId: ofUnit };
  const objectiveId = await save({ ...personWords, ...days, ...place });

  const appraisalId = await appraisalOf(call, cycleId);
  const { steps, ...talk } = sampleInterview(today);
  await call('interview.save', { appraisalId, content: { ...talk, steps: [...steps] } });
  await call('interview.hold', { appraisalId });
  const start = { employeeId, appraisalId, objectiveId };
  const { actionPlanId } = await call('actionPlan.start', start);
  const { actions, checkpoints, ...words } = samplePlan(today);
  const content = { ...words, actions: [...actions], checkpoints: [...checkpoints] };
  await call('actionPlan.save', { actionPlanId, content });
  await call('actionPlan.agree', { actionPlanId, agreedOn: today });
}

/** A course of the month with the points of its tests, as somebody types them from the mark sheet. */
export async function enterSampleCourse(call: Call): Promise<void> {
  const { people, ...course } = sampleCourse;
  const employees = await call('employee.list', {});
  const employeeIds = people.map(({ employeeNo }) => {
    const employee = employees.find((each) => each.employeeNo === employeeNo);
    if (employee === undefined) throw new AppError('notFound');
    return employee.employeeId;
  });
  await call('attendance.save', { ...course, employeeIds });
  const attended = await call('attendance.list', {});
  const cells = people.flatMap(({ employeeNo, ...points }) => {
    const attendance = attended.find((each) => each.employeeNo === employeeNo);
    if (attendance === undefined) throw new AppError('notFound');
    const { attendanceId } = attendance;
    return courseTestKinds.flatMap((kind) => {
      const [before, after] = points[kind];
      return [
        { attendanceId, kind, time: 'before' as const, points: before },
        { attendanceId, kind, time: 'after' as const, points: after },
      ];
    });
  });
  await call('courseTest.save', { cells });
}

async function appraisalOf(call: Call, cycleId: CycleId): Promise<AppraisalId> {
  const { rows } = await call('cycle.board', { cycleId });
  const found = rows.find(({ employeeNo }) => employeeNo === sampleInterviewed);
  if (found === undefined) throw new AppError('notFound');
  return found.appraisalId;
}
