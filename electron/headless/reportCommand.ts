import { join } from 'node:path';
import type { Printout } from '@shared/contract/printout';
import type { CycleId } from '@shared/domain/ids';
import { findCycle, needed, openShop, type HeadlessProgram } from './headlessProgram';

/** Prints the sheets, the training report and the results table of a scored cycle. */
export async function runReport(headless: HeadlessProgram): Promise<unknown> {
  needed(headless, 'output');
  await openShop(headless);
  const { cycleId } = await findCycle(headless);
  return { files: await writeReports(headless, cycleId) };
}

export async function writeReports(
  headless: HeadlessProgram,
  cycleId: CycleId,
): Promise<readonly string[]> {
  const { input, output, t } = headless;
  const folder = needed(headless, 'output');
  const { locale } = input;
  const save = async ({ token }: Printout) => headless.call('printout.save', { token });
  const written = [
    await save(
      await headless.call('sheet.printAppraisals', { cycleId, appraisalIds: null, locale }),
    ),
    await save(await headless.call('sheet.printTrainingReport', { cycleId, locale })),
    await headless.call('appraisal.export', { cycleId, format: 'xlsx', locale }),
    await headless.call('appraisal.export', { cycleId, format: 'csv', locale }),
  ];
  const paths = written.flatMap((file) => (file === null ? [] : [join(folder, file.fileName)]));
  for (const path of paths) output.line(t('headless.written', { path }));
  return paths;
}
