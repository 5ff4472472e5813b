import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { translate } from '@shared/text/translate';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { ask, call, goTo, launch, settle, type RunningProgram } from './helpers/program';

const t = translate('zh-CN');
const december = { kind: 'month', startsOn: '2026-12-01', endsOn: '2026-12-31' } as const;
const name = '柜台一组';
const position = '后台支持';
const indicator = '首次响应达标率';

let running: RunningProgram;

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
  const { page } = running;
  await call(page, 'store.openSample', {});
  await page.reload();
  await page.locator('h1').first().waitFor();
});

describe('a scheme of the shop, changed in the window', () => {
  it('starts as a copy of a ready-made one under a name of its own', async () => {
    const { page } = running;
    await goTo(page, '/schemes');
    await page.getByRole('button', { name: /^一线客服/ }).click();
    await page.getByRole('button', { name: t('scheme.copy') }).click();
    await page.getByRole('heading', { name: '一线客服（副本） v1' }).waitFor();
    await page.getByLabel(t('schemeEdit.name'), { exact: true }).fill(name);
    await page.getByRole('heading', { name: `${name} v1` }).waitFor();
  });

  it('shows the exact sum of 33.3, 33.3 and 33.4 while they are typed', async () => {
    const { page } = running;
    const sum = page.getByRole('group', {
      name: t('schemeEdit.sumOf', { name: t('schemeEdit.sources') }),
    });
    for (const source of ['self', 'superior', 'customer'] as const) {
      await weightField(t(`source.${source}`)).fill('33.3');
    }
    await sum.getByText(t('schemeEdit.sumLess', { sum: '99.9%', difference: '0.1%' })).waitFor();
    await weightField(t('source.customer')).fill('33.4');
    await sum.getByText(t('schemeEdit.sum', { sum: '100%' })).waitFor();
    await weightField(t('source.customer')).press('Alt+ArrowUp');
    await sum.getByText(t('schemeEdit.sumMore', { sum: '101%', difference: '1%' })).waitFor();
    await page.keyboard.press('Control+z');
    await sum
      .getByText(t('schemeEdit.sumMore', { sum: '101%', difference: '1%' }))
      .waitFor({ state: 'detached' });
  });

  it('is still there after the window was loaded anew', async () => {
    const { page } = running;
    await weightField(t('source.customer')).fill('33.4');
    await page.getByText(t('schemeEdit.saved'), { exact: true }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: `${name} v1` }).waitFor();
    expect(await weightField(t('source.customer')).inputValue()).toBe('33.4 %');
    expect((await draft()).content.sources.map(({ weight }) => weight)).toEqual([
      '0.333',
      '0.333',
      '0.334',
    ]);
  });

  it('is refused while its bands have a gap, and says where', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('source.customer'), exact: true }).click();
    await page.getByRole('button', { name: '响应速度', exact: true }).click();
    await page.getByRole('button', { name: indicator, exact: true }).click();
    await page.getByText(t('schemeEdit.method.bands'), { exact: true }).click();
    await page.getByLabel(t('schemeEdit.bands.min', { number: 1 })).fill('90');
    await page.getByLabel(t('schemeEdit.bands.max', { number: 2 })).fill('80');
    const gap = t('schemeCheck.finding.bandsGap.title', { node: indicator, from: '80', to: '90' });
    await page.getByText(gap).waitFor();
    const force = page.getByRole('button', { name: t('schemeEdit.mendFirst', { count: 1 }) });
    expect(await force.isDisabled()).toBe(true);
    await page.getByText(t('schemeEdit.saved'), { exact: true }).waitFor();
    const { schemeId } = await draft();
    const { positions } = await call(page, 'scheme.overview', {});
    const positionIds = positions.map(({ positionId }) => positionId);
    expect(await ask(page, 'scheme.activate', { schemeId, positionIds })).toMatchObject({
      ok: false,
      error: { code: 'schemeInvalid', details: { finding: 'bandsGap' } },
    });

    await page.getByLabel(t('schemeEdit.name'), { exact: true }).focus();
    await page.getByRole('button', { name: /^看看“/ }).click();
    await page.waitForFunction((text) => document.activeElement?.textContent === text, indicator);
  });

  it('goes into force once the bands meet', async () => {
    const { page } = running;
    await page.getByLabel(t('schemeEdit.bands.max', { number: 2 })).fill('90');
    await page.getByRole('button', { name: t('schemeEdit.force'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: position }).check();
    await dialog.getByRole('button', { name: t('scheme.adopt', { count: 1 }) }).click();
    await page.getByRole('heading', { name: t('scheme.title') }).waitFor();
    const { schemes } = await call(page, 'scheme.overview', {});
    expect(schemes.find(({ content }) => content.name['zh-CN'] === name)?.status).toBe('active');
  });

  it('scores the next cycle, and the finished one keeps its own scheme', async () => {
    const { page } = running;
    const [november] = await call(page, 'cycle.list', {});
    if (november === undefined) throw new Error('The sample shop has no cycle');
    const before = await call(page, 'appraisal.results', { cycleId: november.cycleId });
    const { cycleId } = await call(page, 'cycle.open', december);
    const { rows } = await call(page, 'cycle.board', { cycleId });
    const row = rows.find(({ positionName }) => positionName === position);
    if (row === undefined) throw new Error('Nobody holds the position');
    await rateEverything(row.appraisalId);
    await call(page, 'appraisal.score', { cycleId });
    // All fours are 85; customers said nothing yet, so a third of the weight is missing.
    expect(await resultOf(cycleId, row.appraisalId)).toMatchObject({
      schemeName: { 'zh-CN': name },
      display: '85.0',
      status: 'provisional',
    });
    expect(await call(page, 'appraisal.results', { cycleId: november.cycleId })).toEqual(before);
  });

  it('is compared with its next version by what differs', async () => {
    const { page } = running;
    await goTo(page, '/schemes');
    await page.getByRole('button', { name: new RegExp(`^${name} v1`) }).click();
    await page.getByRole('button', { name: t('scheme.revise') }).click();
    await page.getByRole('heading', { name: `${name} v2` }).waitFor();
    const all = t('schemeEdit.splitLabel', { name: t('schemeEdit.sources') });
    await page.getByRole('button', { name: all }).click();
    expect(await weightField(t('source.self')).inputValue()).toBe('1/3');
    await page.getByText(t('schemeEdit.saved'), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('scheme.compareWith', { version: 1 }) }).click();
    await page
      .getByRole('heading', { name: t('schemeEdit.compare.differences', { count: 3 }) })
      .waitFor();
    const lines = await page.getByRole('row').allInnerTexts();
    expect(lines.slice(1).map((line) => line.replaceAll(/\s+/gu, ' '))).toEqual([
      '自评 权重 33.3 % 1/3',
      '上级评 权重 33.3 % 1/3',
      '客户评 权重 33.4 % 1/3',
    ]);
  });

  it('broke no policy and wrote no error while it did all that', async () => {
    await settle(running.page);
    expect(running.complaints).toEqual([]);
  });
});

function weightField(part: string) {
  return running.page.getByLabel(t('schemeEdit.weightOf', { name: part }), { exact: true });
}

async function draft() {
  const { schemes } = await call(running.page, 'scheme.overview', {});
  const found = schemes.find(({ status }) => status === 'draft');
  if (found === undefined) throw new Error('There is no draft');
  return found;
}

/** Self and superior give every item a 4. */
async function rateEverything(appraisalId: AppraisalId): Promise<void> {
  const { page } = running;
  for (const source of ['self', 'superior'] as const) {
    const which = { appraisalId, source };
    const { dimensions } = await call(page, 'review.get', which);
    for (const { key } of dimensions.flatMap(({ indicators }) => indicators)) {
      const value = { kind: 'given', value: '4' } as const;
      await call(page, 'review.rate', { ...which, indicatorKey: key, value });
    }
    await call(page, 'review.describe', {
      ...which,
      reviewerName: '张伟',
      receivedOn: '2026-12-31',
      comment: '',
    });
    await call(page, 'review.submit', which);
  }
}

async function resultOf(cycleId: CycleId, appraisalId: AppraisalId) {
  const { groups } = await call(running.page, 'appraisal.results', { cycleId });
  for (const { schemeName, rows } of groups) {
    const row = rows.find((each) => each.appraisalId === appraisalId);
    if (row !== undefined) return { schemeName, display: row.display, status: row.status };
  }
  throw new Error('There is no result');
}
