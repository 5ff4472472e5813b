import type { AppraisalId, CycleId, EmployeeId } from '@shared/domain/ids';
import { emptyInterview } from '@shared/domain/interview';
import type { TestProgram } from '@test/helpers/program';
import { grantFile, recordEvent, wholePicture } from './recordEvent';

export interface EvidenceChain {
  readonly cycleId: CycleId;
  readonly employeeId: EmployeeId;
  readonly appraisalId: AppraisalId;
}

/**
 * In the open sample shop: the whole chain of one employee, with a standard that was signed late
 * and a plan that was agreed on but not signed.
 */
export async function fillEvidenceChain(program: TestProgram): Promise<EvidenceChain> {
  const cycle = (await program.call('cycle.list', {}))[0] ?? fail();
  const { cycleId } = cycle;
  const { rows } = await program.call('interview.list', { cycleId });
  const { appraisalId } = rows.find(({ name }) => name === '李娜') ?? fail();
  const employees = await program.call('employee.list', {});
  const { employeeId } = employees.find(({ name }) => name === '李娜') ?? fail();
  await program.call('standardAcknowledgement.record', {
    cycleId,
    employeeIds: [employeeId],
    signedOn: '2026-11-03',
    note: '班前会',
  });
  await recordEvent(program, employeeId, { happenedOn: '2026-11-11' });
  for (const to of ['inReview', 'published'] as const) {
    await program.call('cycle.advance', { cycleId, to, reason: '纸质材料齐全' });
  }
  await program.call('acknowledgement.enter', {
    appraisalId,
    kind: 'refused',
    signedOn: '2026-12-03',
    witnessName: '周强',
    note: '当面念过',
    amendmentReason: null,
  });
  const scan = await grantFile(program, '李娜签字表.png', wholePicture);
  await program.call('attachment.addSigned', { appraisalId, token: scan });
  await program.call('interview.save', {
    appraisalId,
    content: {
      ...emptyInterview,
      heldOn: '2026-12-04',
      place: '店长室',
      interviewerName: '孙丽',
      successes: '客户表扬多',
      improvements: '响应慢',
      steps: [{ target: '首响 93%', measure: '先回一句', dueOn: '2026-12-31', ownerName: '李娜' }],
      employeeSignedOn: '2026-12-04',
      interviewerSignedOn: '2026-12-04',
    },
  });
  await program.call('interview.hold', { appraisalId });
  const { actionPlanId } = await program.call('actionPlan.start', { employeeId, appraisalId });
  await program.call('actionPlan.agree', { actionPlanId, agreedOn: '2026-12-05' });
  const { content } = await program.call('actionPlan.get', { actionPlanId });
  await program.call('attendance.save', {
    employeeIds: [employeeId],
    course: '沟通话术',
    dimensionKey: 'attitude',
    attendedOn: content.startsOn,
  });
  return { cycleId, employeeId, appraisalId };
}

function fail(): never {
  throw new Error('not reached');
}
