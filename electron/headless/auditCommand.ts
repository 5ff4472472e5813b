import { auditMark } from '@shared/sheets/auditMark';
import { alarmWords, problemWords } from '@shared/sheets/auditWords';
import { openShop, type HeadlessProgram } from './headlessProgram';
import { RefusedAnswer, UsageError } from './output';

/** `audit verify`: checks the trail of a shop; refused if something does not fit. */
export async function runAudit(headless: HeadlessProgram): Promise<unknown> {
  const { input, output, t } = headless;
  if (input.file !== 'verify') throw new UsageError(t('headless.auditWhat'));
  await openShop(headless);
  const { alarm } = await headless.call('auditEntry.state', {});
  const report = await headless.call('auditEntry.verify', {});
  const { entries, records, head, problem } = report;
  if (alarm !== null) output.line(alarmWords(alarm, t));
  output.line(
    problem === null
      ? t('auditEntry.fineText', { entries, records, mark: auditMark(head) })
      : `${t('auditEntry.found')} ${problemWords(problem, t)}`,
  );
  if (problem !== null || alarm !== null) throw new RefusedAnswer({ ...report, alarm });
  return { ...report, alarm };
}
