import type { ProgramContext } from '@electron/handlers/context';
import type { Router } from '@electron/ipc/router';
import type { ImportKind } from '@shared/contract/import';
import type { CallInput, CallName, CallOutput } from '@shared/contract/index';
import { AppError } from '@shared/contract/result';
import type { AppraisalId } from '@shared/domain/ids';
import {
  enterSampleCourse,
  enterSampleEvents,
  enterSampleFeedback,
  type Call,
} from './enterSampleFeedback';
import {
  readSampleMeasurements,
  readSampleReviews,
  sampleFilePath,
  sampleFiles,
  sampleShop,
  type SampleFile,
} from './sampleShop';

/**
 * Fills the open, empty store with the sample shop. Everything goes through the router, as if
 * somebody had typed and imported it.
 */
export async function fillSampleShop(
  router: Router,
  context: ProgramContext,
  folder: string,
): Promise<void> {
  async function call<Name extends CallName>(name: Name, input: CallInput<Name>) {
    const result = await router.dispatch(name, input);
    if (!result.ok) throw new AppError(result.error.code, result.error.details);
    // The contract types both ends; the handler was compiled against the same entry.
    return result.value as CallOutput<Name>;
  }

  async function importFile(kind: ImportKind, file: SampleFile): Promise<void> {
    const token = context.newId();
    context.imports.begin(token, sampleFilePath(folder, file), file, 0);
    await call('import.preview', { token, kind });
    await call('import.commit', { token });
  }

  await importFile('staffList', sampleFiles.staffList);
  await adoptSchemes(call);
  const { cycleId } = await call('cycle.open', sampleShop.cycle);
  await importFile('survey', sampleFiles.survey);
  await importFile('ticketExport', sampleFiles.ticketExport);
  const { rows } = await call('cycle.board', { cycleId });
  const appraisals = new Map(rows.map(({ employeeNo, appraisalId }) => [employeeNo, appraisalId]));
  await enterReviews(call, folder, appraisals);
  for (const { employeeNo, measure, ...measured } of readSampleMeasurements(folder)) {
    await call('measurement.save', {
      appraisalId: appraisalOf(appraisals, employeeNo),
      measure,
      measured: { kind: 'ratio', ...measured },
    });
  }
  await enterSampleEvents(call);
  await enterSampleCourse(call);
  await call('appraisal.score', { cycleId });
  await enterSampleFeedback(call, cycleId, context.today());
}

async function adoptSchemes(call: Call): Promise<void> {
  const { positions } = await call('scheme.overview', {});
  for (const { positionName, readyMadeKey } of sampleShop.schemes) {
    const position = positions.find(({ name }) => name === positionName);
    if (position === undefined) throw new AppError('notFound');
    await call('scheme.adopt', { readyMadeKey, positionIds: [position.positionId] });
  }
}

async function enterReviews(
  call: Call,
  folder: string,
  appraisals: ReadonlyMap<string, AppraisalId>,
): Promise<void> {
  for (const review of readSampleReviews(folder)) {
    const { source, reviewerName, receivedOn, comment } = review;
    const which = { appraisalId: appraisalOf(appraisals, review.employeeNo), source };
    for (const [indicatorKey, value] of Object.entries(review.ratings)) {
      await call('review.rate', { ...which, indicatorKey, value: { kind: 'given', value } });
    }
    await call('review.describe', { ...which, reviewerName, receivedOn, comment });
    await call('review.submit', which);
  }
}

function appraisalOf(
  appraisals: ReadonlyMap<string, AppraisalId>,
  employeeNo: string,
): AppraisalId {
  const appraisalId = appraisals.get(employeeNo);
  if (appraisalId === undefined) throw new AppError('notFound');
  return appraisalId;
}
