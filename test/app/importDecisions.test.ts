import { translate } from '@shared/text/translate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { copyFixture } from './helpers/fixtures';
import { layoutFaults } from './helpers/layout';
import {
  call,
  chooseNext,
  confirmColumns,
  goTo,
  launch,
  resize,
  settle,
  type RunningProgram,
} from './helpers/program';

const t = translate('zh-CN');

/** Where pictures are kept for looking at, if a folder is named. */
const keptPictures = process.env['WINDOW_PICTURES'];

/** 问卷星 按序号: option numbers, and 非常满意 stands first. */
const byNumber = [
  '序号,提交答卷时间,所用时间,来源,来源详情,来自IP,1、为您服务的员工,第2题(服务态度),第2题(专业能力)',
  ...Array.from({ length: 24 }, (_, index) => {
    const who = ['A001', '李娜', '王芳', '张伟', '李那', '小刘'][index % 6] ?? '';
    const time = `2026/1/${String((index % 9) + 1)} 9:0${index % 6}:1${index % 9}`;
    return `${index + 1},${time},6${index % 9}秒,链接,直接访问,1.2.3.4(广东-深圳),${who},${(index % 5) + 1},${(index % 4) + 1}`;
  }),
].join('\n');

let running: RunningProgram;
let files: string;

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
  files = join(running.folder, 'files');
  mkdirSync(files);
  const { app, page } = running;
  await call(page, 'store.create', { shopName: '和记通讯服务部' });
  await page.reload();
  await page.locator('h1').first().waitFor();
  await goTo(page, '/employees/import');
  await chooseNext(app, copyFixture('staffList', files));
  await page.getByRole('button', { name: t('import.chooseFile') }).click();
  await confirmColumns(page);
  await page.getByRole('button', { name: t('import.write.staffList', { count: 6 }) }).click();
  await page.getByText(t('import.done.staffList', { count: 6 })).waitFor();
  const { positions } = await call(page, 'scheme.overview', {});
  const positionIds = positions.map(({ positionId }) => positionId);
  await call(page, 'scheme.adopt', { readyMadeKey: 'frontLine', positionIds });
  const quarter = { kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31' } as const;
  await call(page, 'cycle.open', quarter);
});

describe('an import that needs decisions, in the window', () => {
  it('asks which end of option numbers is good, and shows the answers turned', async () => {
    const { page } = running;
    await choose('按序号.csv', byNumber);
    const next = page.getByRole('button', { name: t('mapping.next.survey') });
    await page.getByText(t('mapping.ask.optionNumbers')).waitFor();
    expect(await next.isDisabled()).toBe(true);
    await look('import-mapping');
    await page.getByRole('radio', { name: /^1 最好/u }).click();
    await look('import-mapping-reversed');
    await confirmColumns(page);
    await look('import-check');
  });

  it('lists homonyms, near names and call names, and counts them for whom was chosen', async () => {
    const { page } = running;
    const write = page.getByRole('button', { name: t('import.write.survey', { count: 24 }) });
    await page.getByText(t('attribution.stillOpen', { count: 1 })).waitFor();
    expect(await write.isDisabled()).toBe(true);
    for (const [text, employee] of [
      ['张伟', '张伟（A001）'],
      ['李那', '李娜（A002）'],
    ] as const) {
      await page.getByRole('combobox', { name: t('attribution.employeeOf', { text }) }).click();
      await page.getByRole('option', { name: employee }).click();
      await settle(page);
    }
    await write.click();
    await page.getByText(t('import.done.survey', { count: 24 })).waitFor();
    const [cycle] = await call(page, 'cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { rows } = await call(page, 'survey.summary', { cycleId: cycle.cycleId });
    expect(Object.fromEntries(rows.map(({ employeeNo, count }) => [employeeNo, count]))).toEqual({
      A001: 8,
      A002: 8,
      A003: 4,
      null: 4,
    });
    const attitude = rows.find(({ employeeNo }) => employeeNo === 'A003')?.questions[0];
    // The options 3, 4, 5 and 1 of five are 3, 2, 1 and 5 points.
    expect(attitude).toMatchObject({ n: 4, mean: 2.75 });
  });

  it('knows the next file of this shape, says so, and finds nothing new in the same one', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('import.another') }).click();
    await choose('按序号.csv', byNumber);
    await page.getByText(t('mapping.afresh')).waitFor();
    await confirmColumns(page);
    await page.getByText(t('import.nothingNewKnown')).waitFor();
    const write = page.getByRole('button', { name: t('import.write.survey', { count: 0 }) });
    expect(await write.isDisabled()).toBe(true);
  });

  it('shows a changed response field by field and takes it from the file when told', async () => {
    const { page } = running;
    const changed = byNumber.replace('A001,1,1', 'A001,5,4');
    await page.getByRole('button', { name: t('import.discard') }).click();
    await choose('按序号 改.csv', changed);
    await confirmColumns(page);
    await page.getByRole('heading', { name: t('importConflict.title') }).waitFor();
    await look('import-conflict');
    await page.getByText(t('importConflict.take'), { exact: true }).click();
    const words = { count: 0, replaced: 1 };
    await page.getByRole('button', { name: t('import.writeAndReplace.survey', words) }).click();
    await page.getByText(t('import.doneAndReplaced.survey', words)).waitFor();
  });

  it('takes both back from the list of imports, newest or oldest first', async () => {
    const { page } = running;
    await goTo(page, '/imports');
    await look('imports');
    for (const count of [24, 1]) {
      await page
        .getByRole('button', { name: t('importList.undo', { count }) })
        .first()
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('importList.undo', { count }) }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    const [cycle] = await call(page, 'cycle.list', {});
    if (cycle === undefined) throw new Error('There is no cycle');
    const { all } = await call(page, 'survey.summary', { cycleId: cycle.cycleId });
    expect(all.count).toBe(0);
  });

  it('adds an employee by hand and keeps what was changed', async () => {
    const { page } = running;
    await goTo(page, '/employees');
    await page.getByRole('button', { name: t('employee.add') }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel(t('employee.column.employeeNo')).fill('00096');
    await drawer.getByLabel(t('employee.column.name')).fill('周婷');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: t('employee.add') }).click();
    expect(await drawer.getByLabel(t('employee.column.name')).inputValue()).toBe('周婷');
    await look('employee-form');
    await drawer.getByRole('button', { name: t('employee.addNow'), exact: true }).click();
    await drawer.waitFor({ state: 'detached' });
    const employees = await call(page, 'employee.list', {});
    expect(employees.map(({ employeeNo }) => employeeNo)).toContain('00096');
  });

  it('left nothing in the console to complain about', () => {
    expect(running.complaints).toEqual([]);
  });
});

async function choose(name: string, text: string): Promise<void> {
  const { app, page } = running;
  const path = join(files, name);
  writeFileSync(path, text);
  await goTo(page, '/surveys/import');
  await chooseNext(app, path);
  await page.getByRole('button', { name: t('import.chooseFile') }).click();
  await page.getByText(t('import.columns')).waitFor();
}

/** No fault of layout at both sizes. */
async function look(name: string): Promise<void> {
  const { app, page } = running;
  for (const [width, height] of [
    [1440, 900],
    [1366, 768],
  ] as const) {
    await resize(app, { width, height });
    await page.waitForFunction((wide) => innerWidth === wide, width);
    await settle(page);
    if (keptPictures !== undefined) {
      mkdirSync(keptPictures, { recursive: true });
      await page.screenshot({ path: join(keptPictures, `${name}-${width}.png`) });
    }
    expect(await layoutFaults(page), `${name} ${width}`).toEqual([]);
  }
}
