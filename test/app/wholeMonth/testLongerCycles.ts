import { expect, it } from 'vitest';
import { call, goTo } from '../helpers/program';
import { lostFromAppraisal } from './comparers';
import { enterMeasurements, enterReview, enterReviews } from './monthCalls';
import {
  t,
  shopName,
  unrated,
  running,
  button,
  theMonth,
  ofMonth,
  stateIs,
  resultOf,
  rowsOf,
  print,
  advance,
} from './monthWalk';
import { people } from './shopFiles';

/** The month in a second version, and the quarter and the year over it. */
export function testLongerCycles(): void {
  it('is reopened as its second version: the missing review comes in, nothing decided is lost', async () => {
    const { page } = running();
    const { cycleId } = await ofMonth();
    const before = await rowsOf(cycleId);
    await goTo(page, '/board');
    await button(t('cycleTransition.open')).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: t('cycleTransition.reopen'), exact: true }).click();
    await drawer.getByText(t('cycle.status.collecting'), { exact: true }).last().click();
    await drawer.getByLabel(t('cycleTransition.reopenReason')).fill('补交上级评');
    await drawer
      .getByRole('button', { name: t('cycleTransition.reopenConfirm', { version: 2 }) })
      .click();
    await stateIs('collecting');
    await page.keyboard.press('Escape');
    const { appraisalId } = await resultOf(unrated);
    await enterReview(page, { appraisalId, source: 'superior', place: 3 });
    await call(page, 'appraisal.score', { cycleId });
    const after = await rowsOf(cycleId);
    expect(after.find(({ name }) => name === unrated)).toMatchObject({
      status: 'final',
      version: 2,
    });
    const others = (rows: typeof after) =>
      rows
        .filter(({ name }) => name !== unrated)
        .map(({ name, version, display, decided }) => ({ name, version, display, decided }));
    expect(others(after)).toEqual(others(before));
    expect(await theMonth()).toMatchObject({ status: 'scored', version: 2 });
    expect((await call(page, 'appraisal.verify', {})).differing).toBe(0);
    await advance('inReview', '客户评价不足五份的一人按其余来源定');
    await advance('published', null);
  });

  it('rolls up into the quarter and the year, whose sheets say what the store says', async () => {
    const { page } = running();
    for (const startsOn of ['2025-11-01', '2025-12-01']) {
      const endsOn = startsOn === '2025-11-01' ? '2025-11-30' : '2025-12-31';
      const { cycleId } = await call(page, 'cycle.open', { kind: 'month', startsOn, endsOn });
      await enterMeasurements(page, cycleId);
      await enterReviews(page, cycleId);
      await call(page, 'event.completeLog', { cycleId, completedBy: '店长' });
      await call(page, 'appraisal.score', { cycleId });
    }
    for (const longer of [
      { kind: 'quarter', startsOn: '2025-10-01', endsOn: '2025-12-31', number: '202510Q' },
      { kind: 'year', startsOn: '2025-01-01', endsOn: '2025-12-31', number: '202501Y' },
    ] as const) {
      const { number, ...dates } = longer;
      const cycle = await call(page, 'cycle.open', dates);
      const { cycleId } = cycle;
      await call(page, 'appraisal.score', { cycleId });
      const rows = await rowsOf(cycleId);
      expect(rows.map(({ name }) => name).toSorted()).toEqual(people.map(({ name }) => name));
      const pages = await print('sheet.printAppraisals', {
        cycleId,
        appraisalIds: null,
        locale: 'zh-CN',
      });
      const lost: string[] = [];
      for (const { appraisalId, name, display } of rows) {
        const person = people.find((each) => each.name === name);
        if (person === undefined) throw new Error(`${name} is not in the list`);
        const explanation = await call(page, 'appraisal.explain', { appraisalId });
        expect(explanation.tree.display).toBe(display);
        const text = pages.filter((each) => each.includes(`${number}-${person.employeeNo}`));
        const stored = { person, cycle, shopName, explanation, comments: [], events: [] };
        lost.push(
          ...lostFromAppraisal(text.join(''), stored, 'zh-CN').map((each) => `${name} ${each}`),
        );
      }
      expect(lost).toEqual([]);
    }
    expect((await call(page, 'appraisal.verify', {})).differing).toBe(0);
  });
}
