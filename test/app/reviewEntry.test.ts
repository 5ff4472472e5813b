import { translate } from '@shared/text/translate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './helpers/electron';
import { endProcess } from './helpers/endProcess';
import { call, goTo, launch, patient, type RunningProgram } from './helpers/program';
import { typeUntilKept } from './helpers/typeUntilKept';

const t = translate('zh-CN');

/** A review of the sample shop that is open for typing, with all its items blank. */
async function openReview(page: Page) {
  await call(page, 'store.openSample', {});
  await page.reload();
  await page.locator('h1').first().waitFor();
  const [cycle] = await call(page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('The sample shop has no cycle');
  const { rows } = await call(page, 'cycle.board', { cycleId: cycle.cycleId });
  const appraisalId = rows[0]?.appraisalId;
  if (appraisalId === undefined) throw new Error('Nobody is on the board');
  const which = { appraisalId, source: 'superior' } as const;
  await call(page, 'review.reopen', { ...which, reason: '重填' });
  const { dimensions } = await call(page, 'review.get', which);
  const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const blank = { kind: 'blank' } as const;
  const cells = keys.map((indicatorKey) => ({ ...which, indicatorKey, value: blank }));
  await call(page, 'review.rateMany', { cells });
  return { which, keys, cycleId: cycle.cycleId };
}

describe('a review typed from paper', () => {
  it('of ten items takes at most 25 key presses from the list to finished, without the mouse', async () => {
    const { page } = await launch({});
    const { which, keys } = await openReview(page);
    expect(keys).toHaveLength(10);
    await goTo(page, '/reviews');
    let presses = 0;
    const press = async (key: string) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    await page.getByText(t('frame.nextStep'), { exact: true }).waitFor();
    await press('Enter');
    await page.getByRole('grid').waitFor();
    for (const [place] of keys.entries()) await press(String((place % 5) + 1));
    await press('Control+Enter');
    await expect
      .poll(async () => (await call(page, 'review.get', which)).status, patient)
      .toBe('submitted');
    const { ratings } = await call(page, 'review.get', which);
    const given = keys.map((key) => ratings[key]);
    expect(given).toEqual(
      keys.map((_, place) => ({ kind: 'given', value: String((place % 5) + 1) })),
    );
    console.info(JSON.stringify({ items: keys.length, presses }));
    expect(presses).toBeLessThanOrEqual(25);
  });

  it('survives the program being killed while it is typed, but for the last words', async () => {
    const folder = temporaryFolder();
    const first = await launch({ folder });
    const { which, keys } = await openReview(first.page);
    await goTo(first.page, `/reviews/superior/${which.appraisalId}`);
    await first.page.getByRole('grid').waitFor();
    await first.page.getByRole('row').first().focus();
    await first.page.keyboard.type('4'.repeat(keys.length));
    const comment = first.page.getByLabel(t('review.entry.comment'));
    await comment.focus();
    await first.page.keyboard.press('Control+End');
    const entry = async ({ page }: RunningProgram) => call(page, 'review.get', which);
    const lagMs = await typeUntilKept({
      type: async (place) => first.page.keyboard.insertText(`第${place}句。`),
      countKept: async () => (await entry(first)).comment.match(/第\d+句。/gu)?.length ?? 0,
      least: 12,
    });
    const before = await entry(first);
    const typed = await comment.inputValue();
    await endProcess(first.app.process(), 'SIGKILL');
    const second = await launch({ folder });
    const [listing] = await call(second.page, 'store.list', {});
    if (listing === undefined) throw new Error('The shop is gone');
    await call(second.page, 'store.open', { storeId: listing.storeId });
    const after = await entry(second);
    const given = { kind: 'given', value: '4' };
    expect(after.ratings).toEqual(Object.fromEntries(keys.map((key) => [key, given])));
    console.info(JSON.stringify({ lagMs, lost: typed.length - after.comment.length }));
    expect(after.comment.startsWith(before.comment), `${after.comment}, ${before.comment}`).toBe(
      true,
    );
  });
});

/** Twelve people at the front desk in a month that nobody has reviewed yet. */
async function openTwelve(page: Page) {
  await call(page, 'store.openSample', {});
  const people = await call(page, 'employee.list', {});
  const known = people.filter(({ positionName }) => positionName === '前台客服');
  const { unitName = null, positionName = null, superiorName = null } = known[0] ?? {};
  for (let number = 11; known.length + number - 11 < 12; number += 1) {
    const employeeNo = `00${number}`;
    await call(page, 'employee.save', {
      employeeId: null,
      employeeNo,
      name: `员工${employeeNo}`,
      status: 'active',
      unitName,
      positionName,
      superiorName,
      hiredOn: '2024-03-01',
    });
  }
  const days = { startsOn: '2026-12-01', endsOn: '2026-12-31' };
  const { cycleId } = await call(page, 'cycle.open', { kind: 'month', ...days });
  await page.reload();
  await page.locator('h1').first().waitFor();
  return cycleId;
}

describe('the grid of reviews', () => {
  it('takes a block of 12 people × 10 items from a spreadsheet in one paste', async () => {
    const { page } = await launch({});
    const cycleId = await openTwelve(page);
    const source = 'superior' as const;
    const groups = await call(page, 'review.grid', { cycleId, source });
    const place = groups.findIndex(({ rows }) => rows.length === 12);
    const group = groups[place];
    if (group === undefined) throw new Error('There are not twelve people to rate');
    const keys = group.dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
    expect([group.rows.length, keys.length]).toEqual([12, 10]);
    await goTo(page, `/reviews/${source}/grid`);
    const cell = page.locator('[data-cell="0 0"]').nth(place);
    await cell.focus();
    const point = (row: number, column: number) => String(((row * 3 + column) % 5) + 1);
    const block = group.rows
      .map((_, row) => keys.map((_key, column) => point(row, column)).join('\t'))
      .join('\r\n');
    await cell.evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, block);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const readBack = async () => {
      const now = (await call(page, 'review.grid', { cycleId, source }))[place];
      return now?.rows.map(({ ratings }) => keys.map((key) => ratings[key]));
    };
    await expect
      .poll(readBack, patient)
      .toEqual(
        group.rows.map((_, row) =>
          keys.map((_key, column) => ({ kind: 'given', value: point(row, column) })),
        ),
      );
    console.info(JSON.stringify({ people: group.rows.length, items: keys.length }));
  });
});
