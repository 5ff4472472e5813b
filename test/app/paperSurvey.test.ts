import { entryCode } from '@shared/sheets/entryCode';
import { translate } from '@shared/text/translate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './helpers/electron';
import { endProcess } from './helpers/endProcess';
import { call, goTo, launch, patient, type RunningProgram } from './helpers/program';
import { typeUntilKept } from './helpers/typeUntilKept';

const t = translate('zh-CN');

/** The sample shop with the stack of its first employee, opened by the code on a sheet. */
async function openStack(page: Page) {
  await call(page, 'store.openSample', {});
  await page.reload();
  await page.locator('h1').first().waitFor();
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const [person] = await call(page, 'paperSurvey.list', { cycleId: cycle.cycleId });
  if (person === undefined) throw new Error('Nobody is asked about');
  const { appraisalId, name } = person;
  await goTo(page, '/surveys/paper');
  await page
    .getByLabel(t('sheetPage.entryCode'), { exact: true })
    .fill(entryCode('survey', appraisalId));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('paperSurvey.titleOf', { name }) }).waitFor();
  await page.getByRole('grid').waitFor();
  const { questions } = await call(page, 'paperSurvey.get', { appraisalId });
  return { appraisalId, questions, cycleId: cycle.cycleId };
}

const readAnswers = async (page: Page, which: Awaited<ReturnType<typeof openStack>>) => {
  const { responses } = await call(page, 'paperSurvey.get', { appraisalId: which.appraisalId });
  return responses.map(({ answers, comment }) => [
    ...which.questions.map(({ questionKey }) => answers[questionKey] ?? ''),
    comment,
  ]);
};

describe('filled-in paper surveys', () => {
  it('are typed with one key per answer and one more per sheet, and written as an import', async () => {
    const { page } = await launch({});
    const stack = await openStack(page);
    const before = (await call(page, 'survey.summary', { cycleId: stack.cycleId })).all.count;
    const sheets = Array.from({ length: 4 }, (_, sheet) =>
      stack.questions.map(
        ({ min, max }, place) => min + ((sheet + place) % Math.min(4, max - min)),
      ),
    );
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    for (const answers of sheets) {
      for (const answer of answers) for (const digit of String(answer)) await press(digit);
      await press('Enter');
    }
    // The last one is typed once more, and one leaves its second answer blank.
    for (const answer of sheets[3] ?? []) for (const digit of String(answer)) await press(digit);
    await press('Enter');
    await press('5');
    await press('N');
    await press('3');
    await page.getByText(t('paperSurvey.same', { count: 1 })).waitFor();
    const expected = [...sheets, sheets[3] ?? []].map((answers) => [...answers.map(String), '']);
    const partly = ['5', '', '3', ...stack.questions.slice(3).map(() => ''), ''];
    await expect.poll(async () => readAnswers(page, stack), patient).toEqual([...expected, partly]);
    console.info(JSON.stringify({ sheets: 6, questions: stack.questions.length, presses }));
    expect(presses).toBeLessThanOrEqual(6 * (stack.questions.length + 2));

    await page.getByRole('button', { name: t('paperSurvey.write', { count: 6 }) }).click();
    await page.getByRole('button', { name: t('paperSurvey.takeBack') }).waitFor();
    const count = async () =>
      (await call(page, 'survey.summary', { cycleId: stack.cycleId })).all.count;
    expect(await count()).toBe(before + 6);
    await page.getByRole('button', { name: t('paperSurvey.takeBack') }).click();
    await page.getByRole('button', { name: t('paperSurvey.write', { count: 6 }) }).waitFor();
    expect(await count()).toBe(before);
  });

  it('survive the program being killed while they are typed, but for the last answers', async () => {
    const folder = temporaryFolder();
    const first = await launch({ folder });
    const stack = await openStack(first.page);
    const kept = async ({ page }: RunningProgram) =>
      (await readAnswers(page, stack)).flatMap((sheet) => sheet.slice(0, -1)).filter(Boolean);
    let typed = 0;
    const lagMs = await typeUntilKept({
      type: async (place) => {
        if (place > 0 && place % stack.questions.length === 0) {
          await first.page.keyboard.press('Enter');
        }
        await first.page.keyboard.press('4');
        typed = place + 1;
      },
      countKept: async () => (await kept(first)).length,
      least: 4 * stack.questions.length,
    });
    const before = await kept(first);
    await endProcess(first.app.process(), 'SIGKILL');
    const second = await launch({ folder });
    const [listing] = await call(second.page, 'store.list', {});
    if (listing === undefined) throw new Error('The shop is gone');
    await call(second.page, 'store.open', { storeId: listing.storeId });
    const after = await kept(second);
    console.info(JSON.stringify({ typed, kept: after.length, lagMs }));
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    expect(after).toEqual(after.map(() => '4'));
  });
});

describe('the code of a spot check', () => {
  it('opens a new event of that kind about that employee', async () => {
    const { page } = await launch({});
    const { appraisalId } = await openStack(page);
    await goTo(page, '/sheets');
    await page.getByText(t('sheetPage.blanks'), { exact: true }).click();
    await page
      .getByLabel(t('sheetPage.entryCode'))
      .last()
      .fill(entryCode('spotCheck', appraisalId));
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.getByLabel(t('event.form.note')).waitFor();
    expect(await form.getByRole('radio', { checked: true }).getAttribute('value')).toBe(
      'spotCheck',
    );
    expect(await form.getByLabel(t('event.form.employee')).first().inputValue()).not.toBe('');
  });
});
