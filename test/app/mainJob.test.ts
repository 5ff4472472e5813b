import { sum, parseFraction } from '@shared/base/fraction';
import { formatNumber } from '@shared/text/formatNumber';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { Evidence } from '@shared/scoring/evidence';
import { translate } from '@shared/text/translate';
import type { Results } from '@shared/contract/appraisal';
import type { Cycle } from '@shared/domain/cycle';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { copyFixture } from './helpers/fixtures';
import { pdfPages } from './helpers/pdf';
import {
  call,
  chooseNext,
  confirmColumns,
  goTo,
  launch,
  patient,
  saveInto,
  settle,
  type RunningProgram,
} from './helpers/program';
import { readResponses, type StoredResponse } from './helpers/store';

const t = translate('zh-CN');
const shopName = '和记通讯服务部';
const quarter = { kind: 'quarter', startsOn: '2026-01-01', endsOn: '2026-03-31' } as const;
const schemeName = '一线客服';

/** What the paper forms say; self and superior of everybody, item by item. */
const paper = {
  A001: { self: '5544554455', superior: '4444544434' },
  A002: { self: '4444444444', superior: '4343434343' },
  A003: { self: '5555555555', superior: '3333433333' },
  A004: { self: '3344334433', superior: '2323232323' },
  A005: { self: '5454545454', superior: '5555455555' },
} as const;
const employees = Object.keys(paper) as (keyof typeof paper)[];
/** Complaints and customers served. */
const complaints = {
  A001: ['1', '180'],
  A002: ['2', '164'],
  A003: ['3', '150'],
  A004: ['7', '155'],
  A005: ['0', '171'],
} as const;

let running: RunningProgram;
let files: string;

beforeAll(async () => {
  running = await launch({ keepUntil: atEndOfFile });
  files = join(running.folder, 'files');
  mkdirSync(files);
});

describe('the main job, through the window, on real files', () => {
  it('creates a shop from the welcome page', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('store.create') }).click();
    await page.getByLabel(t('store.shopName')).fill(shopName);
    await page.getByText(t('store.withoutPassword'), { exact: true }).click();
    await page.getByRole('button', { name: t('store.createNow') }).click();
    await page.getByText(t('cycle.start.title')).waitFor();
    await page.getByText(shopName).first().waitFor();
  });

  it('imports the staff list after showing what it would do', async () => {
    const { page } = running;
    await page.getByRole('button', { name: t('cycle.start.employeesAction') }).click();
    await importFile('staffList');
    expect(await counts()).toMatchObject({ read: 6, new: 6, rejected: 0 });
    await page.getByRole('button', { name: t('import.write.staffList', { count: 6 }) }).click();
    await page.getByText(t('import.done.staffList', { count: 6 })).waitFor();
    await page.getByRole('button', { name: t('import.onward.staffList') }).click();
  });

  it('takes a ready-made scheme over for the position of the list', async () => {
    const { page } = running;
    await page.getByRole('button', { name: schemeName }).click();
    await page.getByRole('checkbox', { name: '客服专员' }).check();
    await page.getByRole('button', { name: t('scheme.adopt', { count: 1 }) }).click();
    await page.getByRole('button', { name: t('scheme.nextAction') }).click();
    await page.getByRole('heading', { name: t('cycle.open.title') }).waitFor();
  });

  it('opens the quarter for everybody but the one who left', async () => {
    const { page } = running;
    await page.getByText(t('cycle.kind.quarter'), { exact: true }).click();
    await page.getByLabel(t('cycle.open.startsOn')).fill(quarter.startsOn);
    await page.getByLabel(t('cycle.open.endsOn')).fill(quarter.endsOn);
    await page.getByText(t('cycle.open.reason.left')).waitFor();
    const name = t('date.quarter', { year: 2026, month: 1, monthName: '', quarter: 1 });
    await page
      .getByRole('button', { name: t('cycle.open.submit', { cycle: name, count: 5 }) })
      .click();
    await page.getByText(t('cycle.board.steps'), { exact: true }).waitFor();
    expect((await theCycle()).startsOn).toBe(quarter.startsOn);
  });

  it('imports the survey once: the same answers as GBK text bring nothing new', async () => {
    const { page } = running;
    await goTo(page, '/surveys/import');
    await importFile('survey');
    const first = await counts();
    expect(first).toMatchObject({ new: 300, conflict: 0 });
    await page.getByRole('button', { name: t('import.write.survey', { count: 300 }) }).click();
    await page.getByText(t('import.done.survey', { count: 300 })).waitFor();
    await page.getByRole('button', { name: t('import.another') }).click();
    await importFile('surveyCsv');
    expect(await counts()).toMatchObject({ new: 0, conflict: 0 });
    await page.getByText(t('import.nothingNewKnown')).waitFor();
    const write = page.getByRole('button', { name: t('import.write.survey', { count: 0 }) });
    expect(await write.isDisabled()).toBe(true);
    await page.getByRole('button', { name: t('import.discard') }).click();
  });

  it('shows the responses of each employee as many as the file holds', async () => {
    const { page } = running;
    await goTo(page, '/surveys');
    const summary = await call(page, 'survey.summary', { cycleId: (await theCycle()).cycleId });
    const shown = Object.fromEntries(
      summary.rows.map(({ employeeNo, count }) => [employeeNo, count]),
    );
    expect(shown).toMatchObject({ A001: 55, A002: 54, A003: 52, A004: 49, A005: 47 });
    const row = page.getByRole('row').filter({ hasText: 'A003' });
    expect(await row.first().innerText()).toContain('52');
  });

  it('imports the ticket export and counts first answers from it', async () => {
    const { page } = running;
    await goTo(page, '/measurements/import');
    await importFile('ticketExport');
    expect(await counts()).toMatchObject({ read: 500, new: 500 });
    await page
      .getByRole('button', { name: t('import.write.ticketExport', { count: 500 }) })
      .click();
    await page.getByRole('button', { name: t('import.onward.ticketExport') }).click();
    await settle(page);
    await page.getByText(t('measurement.lead', { count: 500 })).waitFor();
    const { rows } = await measurements();
    for (const row of rows) {
      const cell = row.cells.find(({ measure }) => measure === 'responseWithinTarget');
      expect(cell?.origin, row.employeeNo).toBe('ticket');
      const field = page.getByLabel(
        t('measurement.denominator', { name: row.name, measure: '首次响应达标率' }),
      );
      expect(await field.inputValue()).toBe(cell?.denominator);
    }
  });

  it('keeps the complaint rate that is typed for everybody', async () => {
    const { page } = running;
    const { rows } = await measurements();
    for (const { employeeNo, name } of rows) {
      const [numerator, denominator] = complaints[employeeNo as keyof typeof complaints];
      const names = { name, measure: '投诉率' };
      await page.getByLabel(t('measurement.numerator', names)).fill(numerator);
      await page.keyboard.press('Tab');
      await page.keyboard.type(denominator);
      await page.keyboard.press('Enter');
    }
    await expect
      .poll(async () => {
        const table = await measurements();
        return table.rows.map(({ employeeNo, cells }) => {
          const cell = cells.find(({ measure }) => measure === 'complaintRate');
          return [employeeNo, [cell?.numerator, cell?.denominator], cell?.origin];
        });
      }, patient)
      .toEqual(employees.map((employeeNo) => [employeeNo, [...complaints[employeeNo]], 'typed']));
  });

  it('enters a superior review of ten items with at most thirteen keys and no mouse', async () => {
    const { page } = running;
    const [first] = (await board()).rows;
    if (first === undefined) throw new Error('The board is empty');
    await goTo(page, `/reviews/superior/${first.appraisalId}`);
    await page.getByRole('grid').waitFor();
    const presses = [...paper.A001.superior, 'Control+Enter'];
    for (const key of presses) await page.keyboard.press(key);
    const next = t('review.entry.title', { source: t('source.superior'), name: '李娜' });
    await page.getByRole('heading', { name: next }).waitFor();
    expect(presses.length).toBeLessThanOrEqual(13);
    const entry = await call(page, 'review.get', {
      appraisalId: first.appraisalId,
      source: 'superior',
    });
    expect(entry.status).toBe('submitted');
    const keys = entry.dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
    expect(keys.map((key) => entry.ratings[key])).toEqual(
      [...paper.A001.superior].map((value) => ({ kind: 'given', value })),
    );
  });

  it('enters a self review with the mouse alone', async () => {
    const { page } = running;
    const [first] = (await board()).rows;
    if (first === undefined) throw new Error('The board is empty');
    await goTo(page, '/reviews');
    await page
      .getByRole('link', {
        name: t('review.openReview', {
          action: t('review.enter'),
          name: first.name,
          source: t('source.self'),
        }),
      })
      .click();
    const points = [...paper.A001.self];
    const rows = page.getByRole('grid').getByRole('row');
    // The review is read after the click: without waiting, a quick machine finds no row yet.
    await expect.poll(async () => rows.count(), patient).toBe(points.length);
    for (const [index, point] of points.entries()) {
      await rows
        .nth(index)
        .getByRole('radio')
        .nth(Number(point) - 1)
        .click();
    }
    await page.getByRole('button', { name: t('review.entry.finish') }).click();
    await expect.poll(async () => statusOf('A001', 'self'), patient).toBe('submitted');
  });

  it('knows on the board that everything is there once the others are entered', async () => {
    const { page } = running;
    for (const { appraisalId, employeeNo } of (await board()).rows) {
      for (const source of ['self', 'superior'] as const) {
        if ((await statusOf(employeeNo, source)) === 'submitted') continue;
        const which = { appraisalId, source };
        const { dimensions } = await call(page, 'review.get', which);
        const values = paper[employeeNo as keyof typeof paper][source];
        const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
        for (const [index, indicatorKey] of keys.entries()) {
          const value = { kind: 'given', value: values[index] ?? '' } as const;
          await call(page, 'review.rate', { ...which, indicatorKey, value });
        }
        await call(page, 'review.submit', which);
      }
    }
    const { rows, nextStep } = await board();
    expect(rows.every(({ isReady }) => isReady)).toBe(true);
    expect(nextStep.kind).toBe('score');
  });

  it('scores and shows score, grade and coefficient of everybody', async () => {
    const { page } = running;
    await goTo(page, '/board');
    await page
      .getByRole('button', { name: t('cycle.board.scoreNow') })
      .first()
      .click();
    await expect.poll(async () => (await theCycle()).status, patient).toBe('scored');
    await goTo(page, '/results');
    const shown = await shownResults();
    expect(shown.map(({ employeeNo }) => employeeNo).toSorted()).toEqual(employees);
    expect(shown).toEqual((await resultRows()).map(asShown));
  });

  it('adds up why a score is what it is', async () => {
    const { page } = running;
    const [row] = await resultRows();
    if (row === undefined) throw new Error('There is no result');
    await page.getByRole('button', { name: t('appraisal.why', { name: row.name }) }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText(t('explanation.intro')).waitFor();
    const equation = /((?:\d+\.\d{4} \+ )+\d+\.\d{4}) = (?:\d+\/\d+ ≈ )?(\d+(?:\.\d+)?)/u.exec(
      await drawer.innerText(),
    );
    const parts = (equation?.[1] ?? '').split(' + ').map(parseFraction);
    expect(parts).toHaveLength(row.sources.length);
    const added = sum(parts);
    const { tree } = await call(page, 'appraisal.explain', { appraisalId: row.appraisalId });
    expect(roundHalfUp(added, 1)).toBe(row.display);
    expect(roundHalfUp(parseFraction(equation?.[2] ?? '0'), 4)).toBe(
      roundHalfUp(parseFraction(tree.total ?? '0'), 4),
    );
    for (const source of tree.sources) {
      const inner = sum(
        source.dimensions.flatMap(({ contribution }) =>
          contribution === null ? [] : [parseFraction(contribution)],
        ),
      );
      expect(roundHalfUp(inner, 10)).toBe(roundHalfUp(parseFraction(source.score ?? '0'), 10));
    }
    await page.getByRole('button', { name: t('appraisal.whyDrawer.close') }).click();
    await drawer.waitFor({ state: 'hidden' });
  });

  it('names the weak dimensions with the training they call for', async () => {
    const { page } = running;
    await goTo(page, '/training-needs');
    const { priorities } = await trainingNeeds();
    expect(priorities.length).toBeGreaterThan(0);
    const text = await page.locator('main').innerText();
    for (const { name, course } of priorities) {
      expect(text).toContain(name);
      if (course !== null) expect(text).toContain(course.course['zh-CN']);
    }
  });

  it('prints a sheet per employee that says what the window said and what the rules give', async () => {
    const { app, page } = running;
    await goTo(page, '/results');
    const shown = await shownResults();
    const evidence = await reviewsAndMeasurements();
    const results = await resultRows();
    const { priorities } = await trainingNeeds();
    await saveInto(app, files);
    await goTo(page, '/sheets');
    await page.getByRole('button', { name: t('sheetPage.printSheets', { count: 5 }) }).click();
    await savePreview(running);
    await page.getByRole('button', { name: t('sheetPage.printReport') }).click();
    await savePreview(running);
    await running.close();

    const sheets = pdfPages(
      join(files, `${t('dialog.fileName.appraisals', { cycle: '2026-01' })}.pdf`),
    );
    expect(sheets).toHaveLength(employees.length);
    const responses = readResponses(running.data, quarter);
    for (const result of results) {
      const { employeeNo, name, content } = result;
      const tree = scoreAppraisal(content, {
        ...(evidence.get(employeeNo) ?? { reviews: [], measurements: [] }),
        responses: answersOf(responses, employeeNo),
      });
      const display = tree.display ?? '';
      const grade = t(`grade.${tree.grade ?? 'fail'}`);
      const coefficient = formatNumber(tree.coefficient ?? '', 1);
      expect(shown).toContainEqual({ employeeNo, name, display, grade, coefficient });
      const sheet = sheets.filter((text) => text.includes(employeeNo));
      expect(sheet, employeeNo).toHaveLength(1);
      const text = sheet[0] ?? '';
      expect(text).toContain(name);
      expect(text).toContain(shopName);
      expect(text).toMatch(new RegExp(`(?<![\\d.])${display.replace('.', '\\.')}(?![\\d.])`, 'u'));
      expect(text).toContain(t('sheet.result.gradeLabel', { grade, coefficient }));
    }
    const report = pdfPages(
      join(files, `${t('dialog.fileName.trainingReport', { cycle: '2026-01' })}.pdf`),
    ).join('');
    for (const { name } of priorities) expect(report).toContain(name);
    expect(report).toContain(shopName);
  });

  it('left nothing in the console to complain about', () => {
    expect(running.complaints).toEqual([]);
  });
});

async function importFile(name: Parameters<typeof copyFixture>[0]): Promise<void> {
  const { app, page } = running;
  await chooseNext(app, copyFixture(name, files));
  await page.getByRole('button', { name: t('import.chooseFile') }).click();
  await page.getByText(t('import.columns')).waitFor();
  await confirmColumns(page);
}

/** The numbers on the cards of the preview, by what they count. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const keys = ['read', 'new', 'duplicate', 'unattributed', 'conflict', 'rejected'] as const;
  const cards = await Promise.all(
    keys.map(async (key) => {
      const card = cardOf(t(`import.count.${key}`));
      if ((await card.count()) === 0) return [key, 0] as const;
      return [key, Number((await card.first().innerText()).replaceAll(/\D/gu, ''))] as const;
    }),
  );
  return Object.fromEntries(cards);
}

function cardOf(label: string): Locator {
  const { page } = running;
  return page
    .locator('dl > div', { has: page.getByText(label, { exact: true }) })
    .locator('dd strong');
}

async function theCycle(): Promise<Cycle> {
  const [cycle] = await call(running.page, 'cycle.list', {});
  if (cycle === undefined) throw new Error('There is no cycle');
  return cycle;
}

async function board() {
  return call(running.page, 'cycle.board', { cycleId: (await theCycle()).cycleId });
}

async function measurements() {
  return call(running.page, 'measurement.table', { cycleId: (await theCycle()).cycleId });
}

async function trainingNeeds() {
  return call(running.page, 'trainingNeed.overview', { cycleId: (await theCycle()).cycleId });
}

async function statusOf(employeeNo: string, source: 'self' | 'superior') {
  const row = (await board()).rows.find((each) => each.employeeNo === employeeNo);
  return row?.reviews.find((review) => review.source === source)?.status;
}

type Row = Results['groups'][number]['rows'][number];

async function resultRows() {
  const { groups } = await call(running.page, 'appraisal.results', {
    cycleId: (await theCycle()).cycleId,
  });
  return groups.flatMap(({ rows, content }) => rows.map((row) => ({ ...row, content })));
}

function asShown({ employeeNo, name, display, grade, coefficient }: Row) {
  return {
    employeeNo,
    name,
    display: display ?? '',
    grade: grade === null ? '' : t(`grade.${grade}`),
    coefficient: formatNumber(coefficient ?? '', 1),
  };
}

/** What a reader sees in the table of results. */
async function shownResults() {
  const { page } = running;
  await page
    .getByRole('columnheader', { name: t('appraisal.column.total'), exact: true })
    .waitFor();
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const rows = await page.locator('tr', { has: page.locator('td') }).all();
  // The customer column stands over two cells: score and number of responses.
  const customer = heads.findIndex((head) => head.includes(t('source.customer')));
  const cellOf = (words: string) => {
    const index = heads.findIndex((head) => head.trim() === words);
    return index > customer ? index + 1 : index;
  };
  return Promise.all(
    rows.map(async (row) => {
      const cells = (await row.locator('td').allInnerTexts()).map((text) => text.trim());
      return {
        employeeNo: cells[cellOf(t('appraisal.column.employeeNo'))],
        name: cells[cellOf(t('appraisal.column.name'))],
        display: cells[cellOf(t('appraisal.column.total'))],
        grade: cells[cellOf(t('appraisal.column.grade'))],
        coefficient: cells[cellOf(t('appraisal.column.coefficient'))],
      };
    }),
  );
}

/** Evidence as this test typed it in, with the tickets' counts as the window shows them. */
async function reviewsAndMeasurements() {
  const { rows } = await measurements();
  const entries = await Promise.all(
    rows.map(async ({ appraisalId, employeeNo, cells }) => {
      const typed = paper[employeeNo as keyof typeof paper];
      const reviews = await Promise.all(
        (['self', 'superior'] as const).map(async (source) => {
          const { dimensions } = await call(running.page, 'review.get', { appraisalId, source });
          const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
          const ratings = Object.fromEntries(
            keys.map((key, index) => [
              key,
              { kind: 'given' as const, value: typed[source][index] ?? '' },
            ]),
          );
          return { source, reviewerName: '', ratings };
        }),
      );
      const measured = cells.map(({ measure, numerator, denominator, origin }) => ({
        kind: 'ratio' as const,
        measure,
        numerator: numerator ?? '',
        denominator: denominator ?? '',
        origin: origin ?? ('typed' as const),
      }));
      return [employeeNo, { reviews, measurements: measured }] as const;
    }),
  );
  return new Map(entries);
}

function answersOf(
  responses: readonly StoredResponse[],
  employeeNo: string,
): Evidence['responses'] {
  return responses
    .filter((response) => response.employeeNo === employeeNo)
    .map(({ answers }) => ({ answers }));
}

/** Saves what was printed once it is shown, and goes back to the page. */
async function savePreview({ page }: RunningProgram): Promise<void> {
  await page.getByRole('button', { name: t('printout.save') }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: t('printout.showInFolder') }).waitFor();
  await page.getByRole('button', { name: t('printout.close') }).click();
}
