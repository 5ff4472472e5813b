import type { PrintJob } from '@electron/pdf/printJob';
import { locales, type Locale } from '@shared/domain/locale';
import type { CycleId } from '@shared/domain/ids';
import { emptyPayoutInput } from '@shared/domain/payout';
import { moneyText } from '@shared/sheets/summarySheet';
import { translate } from '@shared/text/translate';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillEvidenceChain, type EvidenceChain } from '../electron/handlers/fillEvidenceChain';
import { printJobs, type PrintReport } from './harness/printJobs';
import { bare, pagesOf } from './harness/readPdf';

/*
 * Sheets that gather many people, in every language, read back by another program and compared with
 * what the store says. What stands in one row is looked for side by side.
 */
let program: TestProgram;
let chain: EvidenceChain;
let printed: PrintReport;
const jobs: Record<string, PrintJob> = {};

beforeAll(async () => {
  program = createTestProgram({ surroundings: steppingSurroundings('2026-12-08T01:00:00.000Z') });
  await program.call('store.openSample', {});
  chain = await fillEvidenceChain(program);
  const { cycleId, appraisalId } = chain;
  const { publicationId } = await publish(cycleId);
  await fixPayouts(cycleId);
  for (const locale of locales) {
    const everybody = { cycleId, locale } as const;
    await program.call('standardAcknowledgement.print', { ...everybody, content: 'lists' });
    keep(`lists-${locale}`);
    await program.call('standardAcknowledgement.print', { ...everybody, content: 'standards' });
    keep(`standards-${locale}`);
    await program.call('sheet.printTrainingReport', everybody);
    keep(`training-${locale}`);
    await program.call('publication.print', { publicationId, locale });
    keep(`publication-${locale}`);
    await program.call('payout.print', everybody);
    keep(`summary-${locale}`);
    const talk = { ...everybody, appraisalIds: [appraisalId], isBlank: false };
    await program.call('interview.print', talk);
    keep(`interview-${locale}`);
  }
  printed = await printJobs(jobs);
});
afterAll(async () => {
  await program.close();
  rmSync(printed.folder, { recursive: true, force: true });
});

function keep(name: string): void {
  const job = program.printJobs.at(-1);
  if (job === undefined) throw new Error('Nothing was printed');
  jobs[name] = job;
}

async function publish(cycleId: CycleId) {
  return program.call('publication.publish', {
    cycleId,
    startsOn: '2026-12-07',
    endsOn: '2026-12-11',
    contents: 'grades',
    objectionsTo: '人事 0755-8000 0000',
  });
}

async function fixPayouts(cycleId: CycleId): Promise<void> {
  const { rows } = await program.call('payout.get', { cycleId });
  const input = { ...emptyPayoutInput, baseFen: 321_098 };
  await program.call('payout.save', {
    rows: rows.map(({ appraisalId }) => ({ appraisalId, input })),
  });
  await program.call('payout.fix', { cycleId, reason: '' });
}

describe.each(locales)('in %s', (locale: Locale) => {
  const t = translate(locale);
  const textOf = (name: string) => pagesOf(join(printed.folder, `${name}-${locale}.pdf`)).join('');
  const lost = (name: string, rows: readonly (readonly string[])[]) => {
    const text = textOf(name);
    return rows.map((row) => bare(row.join(''))).filter((row) => !text.includes(row));
  };

  test('the lists to sign name everybody with their standard, and who signed it when', async () => {
    const people = await program.call('standardAcknowledgement.list', { cycleId: chain.cycleId });
    expect(people.some(({ signedOn }) => signedOn !== null)).toBe(true);
    const rows = people.flatMap(({ employeeNo, name, schemeName, schemeVersion, signedOn }) => [
      [employeeNo, name],
      [
        `${schemeName[locale]} v${schemeVersion}`,
        ...(signedOn === null ? [] : [t('standardAcknowledgement.list.signed'), signedOn]),
      ],
    ]);
    expect(lost('lists', rows)).toEqual([]);
  });

  test('a standard names each indicator with its definition, and what a signature says', async () => {
    const people = await program.call('standardAcknowledgement.list', { cycleId: chain.cycleId });
    const unsigned = people.filter(({ signedOn }) => signedOn === null);
    const { schemes } = await program.call('scheme.overview', {});
    const names = unsigned.map(({ name }) => [t('sheet.facts.name'), name]);
    const indicators = schemes
      .filter(({ status }) => status === 'active')
      .flatMap(({ content }) => content.sources)
      .flatMap(({ dimensions }) => dimensions)
      .flatMap((dimension) => dimension.indicators)
      .map(({ name, definition }) => [name[locale], definition[locale]]);
    expect(indicators.length).toBeGreaterThan(20);
    expect(
      lost('standards', [...names, ...indicators, [t('standardAcknowledgement.list.declares')]]),
    ).toEqual([]);
  });

  test('the training report names who needs what, with the score', async () => {
    const { priorities } = await program.call('trainingNeed.overview', { cycleId: chain.cycleId });
    expect(priorities.length).toBeGreaterThan(2);
    const rows = priorities.map(({ name, dimensionName, score }) => [
      name,
      dimensionName[locale],
      score.toFixed(1),
    ]);
    expect(lost('training', rows)).toEqual([]);
  });

  test('the published list has everybody with the grade and nobody with a score', async () => {
    const { published } = await program.call('publication.list', { cycleId: chain.cycleId });
    const entries = published[0]?.entries ?? [];
    expect(entries).toHaveLength(10);
    const rows = entries.map(({ employeeName, unitName, positionName, grade }, place) => [
      String(place + 1),
      employeeName,
      unitName ?? '',
      positionName,
      t(`grade.${grade ?? 'pass'}`),
    ]);
    expect(lost('publication', rows)).toEqual([]);
    const text = textOf('publication');
    expect(entries.filter(({ display }) => display !== null && text.includes(display))).toEqual([]);
  });

  test('the summary has the total, grade and amount of everybody', async () => {
    const { rows } = await program.call('payout.get', { cycleId: chain.cycleId });
    const lines = rows.map(({ display, grade, coefficient, fixedFen }) => [
      display ?? '',
      t(`grade.${grade ?? 'pass'}`),
      Number(coefficient).toFixed(1),
      moneyText(fixedFen ?? 0),
    ]);
    const names = rows.map(({ name, positionName }, place) => [
      String(place + 1),
      name,
      positionName,
    ]);
    expect(lost('summary', [...names, ...lines])).toEqual([]);
  });

  test('the talk stands on its record as it was filed', async () => {
    const { content, name } = await program.call('interview.get', {
      appraisalId: chain.appraisalId,
    });
    const steps = content.steps.map(({ target, measure, dueOn, ownerName }) => [
      target,
      measure,
      dueOn ?? '',
      ownerName,
    ]);
    const told = [
      [t('sheet.facts.name'), name],
      [t('interview.heldOn'), content.heldOn ?? ''],
      [t('interview.topic.successes'), content.successes],
      [t('interview.topic.improvements'), content.improvements],
    ];
    expect(lost('interview', [...told, ...steps])).toEqual([]);
  });
});
