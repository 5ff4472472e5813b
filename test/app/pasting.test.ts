import { translate } from '@shared/text/translate';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { copyFixture } from './helpers/fixtures';
import {
  call,
  chooseNext,
  confirmColumns,
  goTo,
  launch,
  patient,
  settle,
  type RunningProgram,
} from './helpers/program';

const t = translate('zh-CN');

let running: RunningProgram;

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
  const { app, page, folder } = running;
  await call(page, 'store.create', { shopName: '和记通讯服务部' });
  await chooseNext(app, copyFixture('staffList', folder));
  const staff = await call(page, 'import.choose', { kind: 'staffList' });
  const token = staff?.token ?? '';
  await call(page, 'import.preview', { token, kind: 'staffList' });
  await call(page, 'import.commit', { token });
  const { positions } = await call(page, 'scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await call(page, 'scheme.adopt', { readyMadeKey: 'frontLine', positionIds });
  const quarter = { kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31' } as const;
  await call(page, 'cycle.open', quarter);
  await page.reload();
  await page.locator('h1').first().waitFor();
});

describe('measured values copied in Excel', () => {
  it('go to the employees that their rows name; what is wrong stays out, with row and column', async () => {
    const { page } = running;
    const [first, second, third] = (await table()).rows;
    const [measure] = first?.cells ?? [];
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('There are too few employees');
    if (measure === undefined) throw new Error('Nothing is measured');
    const kept = { kind: 'ratio', numerator: '7', denominator: '9' } as const;
    const { appraisalId } = third;
    await call(page, 'measurement.save', {
      appraisalId,
      measure: measure.measure,
      measured: kept,
    });
    await goTo(page, '/measurements');
    await copy([
      ['工号', '姓名', '合格', '全部'],
      [second.employeeNo, second.name, '１，２３', '1,480'],
      [third.employeeNo, third.name, '十二', '20'],
      ['B999', '路人', '3', '4'],
      [first.employeeNo, first.name, '5', '8'],
    ]);
    const field = page.getByRole('table').locator('input').first();
    await field.focus();
    await page.keyboard.press('Control+V');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expect
      .poll(async () => rowsOf(dialog), patient)
      .toEqual([
        ['3', '4', '20', t('measurement.check.whole')],
        ['4', '3', '3', t('measurement.check.unknownEmployee')],
        ['4', '4', '4', t('measurement.check.unknownEmployee')],
      ]);
    await dialog.getByRole('button', { name: t('measurement.paste.write', { count: 2 }) }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(t('measurement.paste.done', { count: 2 })).waitFor();
    expect(await typed(measure.measure)).toEqual({
      [first.employeeNo]: '5/8',
      [second.employeeNo]: '123/1480',
      [third.employeeNo]: '7/9',
    });
    // What was not taken stays in sight until the next paste.
    const leftOut = page.locator('section', {
      has: page.getByText(t('measurement.paste.leftOut', { count: 3 })),
    });
    await expect.poll(async () => rowsOf(leftOut.last()), patient).toHaveLength(3);
    const undo = page.getByRole('button', { name: t('measurement.paste.undo', { count: 2 }) });
    await undo.click();
    await undo.waitFor({ state: 'detached' });
    expect(await typed(measure.measure)).toEqual({ [third.employeeNo]: '7/9' });
  });
});

describe('a small table copied in Excel', () => {
  it('is checked as a file is, and written when it is confirmed', async () => {
    const { page } = running;
    await goTo(page, '/employees/import');
    await copy([
      ['工号', '姓名', '岗位'],
      ['P001', '欧阳修文', '客服专员'],
      ['P002', '', '客服专员'],
      ['P003', '司徒静', '客服专员'],
    ]);
    await page.getByText(t('import.orPaste')).waitFor();
    await page.keyboard.press('Control+V');
    await page.getByText(t('import.columns')).waitFor();
    await confirmColumns(page);
    await settle(page);
    await page.getByText('P002').first().waitFor();
    await page.getByRole('button', { name: t('import.write.staffList', { count: 2 }) }).click();
    await page.getByText(t('import.done.staffList', { count: 2 })).waitFor();
    const employees = await call(page, 'employee.list', {});
    const added = employees.filter(({ employeeNo }) => employeeNo.startsWith('P'));
    expect(added.map(({ name }) => name).toSorted()).toEqual(['司徒静', '欧阳修文']);
  });

  it('left nothing in the console to complain about', () => {
    expect(running.complaints).toEqual([]);
  });
});

/** As Excel does: cells between tabs. */
async function copy(cells: readonly (readonly string[])[]): Promise<void> {
  const text = cells.map((row) => row.join('\t')).join('\r\n');
  await running.app.evaluate(async ({ clipboard }, copied) => clipboard.writeText(copied), text);
}

async function rowsOf(holder: Locator): Promise<readonly (readonly string[])[]> {
  const rows = await holder.locator('tbody tr').all();
  return Promise.all(rows.map(async (row) => row.locator('td').allInnerTexts()));
}

async function table() {
  const { page } = running;
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  return call(page, 'measurement.table', { cycleId: cycle.cycleId });
}

/** What is typed, by employee. */
async function typed(measure: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await table();
  return Object.fromEntries(
    rows.flatMap(({ employeeNo, cells }) =>
      cells
        .filter((cell) => cell.measure === measure && cell.origin === 'typed')
        .map(({ numerator, denominator }) => [employeeNo, `${numerator}/${denominator}`]),
    ),
  );
}
