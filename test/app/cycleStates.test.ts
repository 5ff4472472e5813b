import type { Printout } from '@shared/contract/printout';
import { expect, it } from 'vitest';
import { join } from 'node:path';
import { pdfPages } from './helpers/pdf';
import { call, launch, saveInto } from './helpers/program';

/** As it is compared: without the blanks that layout puts in. */
function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

it('takes the sample cycle from its results to a closed one, and prints each sheet on the way', async () => {
  const { app, page, folder } = await launch();
  await saveInto(app, folder);
  await call(page, 'store.openSample', {});
  await page.reload();
  await page.locator('h1').first().waitFor();
  const read = async ({ token }: Printout) => {
    const saved = await call(page, 'printout.save', { token });
    return bare(pdfPages(join(folder, saved?.fileName ?? 'nothing')).join(''));
  };
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { cycleId } = cycle;
  const locale = 'zh-CN';
  const reason = '示例：按现有来源';
  const rowOf = async (employeeNo: string) => {
    const { groups } = await call(page, 'appraisal.results', { cycleId });
    const row = groups.flatMap(({ rows }) => rows).find((each) => each.employeeNo === employeeNo);
    if (row === undefined) throw new Error('Nobody has this number');
    return row;
  };
  const computed = await rowOf('0006');
  const { appraisalId } = computed;
  expect(computed.decided.grade).toBe('fail');

  await call(page, 'cycle.advance', { cycleId, to: 'inReview', reason });
  await call(page, 'cycle.advance', { cycleId, to: 'published', reason });
  const days = { startsOn: '2026-12-01', endsOn: '2026-12-07' };
  const { publicationId } = await call(page, 'publication.publish', {
    cycleId,
    ...days,
    contents: 'grades',
    objectionsTo: '店长，办公室',
  });
  const list = await read(await call(page, 'publication.print', { publicationId, locale }));
  for (const words of ['公示', '杨帆', '不合格', '店长，办公室']) expect(list).toContain(words);
  expect(list).not.toContain('59.1');

  // Paper may be older than its entry; it is never newer.
  const signedOn = cycle.startsOn;
  await call(page, 'acknowledgement.enter', {
    appraisalId,
    kind: 'refused',
    signedOn,
    witnessName: '周婷',
    note: '',
    amendmentReason: null,
  });
  const { appealId } = await call(page, 'appeal.receive', {
    appraisalId,
    receivedOn: signedOn,
    content: '投诉率的分母少算了',
    interview: 'held',
  });
  for (const kind of ['accepted', 'investigated'] as const) {
    const step = { kind, happenedOn: signedOn, doneByName: '店长', note: '已核对台账' };
    await call(page, 'appeal.addStep', { appealId, step });
  }
  await call(page, 'appeal.addStep', {
    appealId,
    step: {
      kind: 'decided',
      outcome: 'changed',
      happenedOn: signedOn,
      doneByName: '店长',
      note: '更正分母后为合格',
      change: { kind: 'grade', after: 'pass' },
    },
  });
  const decided = await rowOf('0006');
  expect([decided.grade, decided.decided.grade]).toEqual([computed.grade, 'pass']);
  const form = await read(await call(page, 'appeal.print', { appealId, locale }));
  for (const words of ['申诉', '杨帆', '投诉率的分母少算了', '已核对台账', '更正分母后为合格']) {
    expect(form).toContain(words);
  }
  const talk = await read(
    await call(page, 'interview.print', {
      cycleId,
      appraisalIds: [appraisalId],
      isBlank: true,
      locale,
    }),
  );
  for (const words of ['面谈', '杨帆', '0006']) expect(talk).toContain(words);
  const sheet = await read(
    await call(page, 'sheet.printAppraisals', { cycleId, appraisalIds: [appraisalId], locale }),
  );
  for (const words of ['杨帆', '59.1', '更正分母后为合格']) expect(sheet).toContain(words);

  await call(page, 'cycle.advance', { cycleId, to: 'closed', reason });
  await expect(
    call(page, 'review.reopen', { appraisalId, source: 'superior', reason: '改一下' }),
  ).rejects.toThrow('cycleDoesNotAllow');
  await call(page, 'cycle.reopen', { cycleId, to: 'collecting', reason: '补交自评' });
  const [reopened] = await call(page, 'cycle.list', {});
  expect(reopened).toMatchObject({ status: 'collecting', version: 2 });
});
