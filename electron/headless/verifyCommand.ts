import { openShop, type HeadlessProgram } from './headlessProgram';
import { RefusedAnswer } from './output';

/** Computes every kept result of a shop again; refused if one of them comes out differently. */
export async function runVerify(headless: HeadlessProgram): Promise<unknown> {
  const { output, t } = headless;
  await openShop(headless);
  const verification = await headless.call('appraisal.verify', {});
  const { checked, differing, results } = verification;
  for (const { cycle, employeeNo, employeeName, version, ...result } of results) {
    if (result.differences.length === 0) continue;
    output.line(
      t('headless.differs', {
        cycle: `${cycle.startsOn}–${cycle.endsOn}`,
        employeeNo,
        name: employeeName,
        version,
        total: result.total ?? t('program.blank'),
        recomputed: result.recomputed ?? t('program.blank'),
        differences: result.differences.join(', '),
      }),
    );
  }
  output.line(t('headless.verified', { checked, agreeing: checked - differing, differing }));
  if (differing > 0) throw new RefusedAnswer(verification);
  return verification;
}
