import type { CallInput, CallName } from '@shared/contract/index';
import type { Cycle, CycleStatus } from '@shared/domain/cycle';
import type { CycleFindingKey } from '@shared/domain/cycleFinding';
import { translate } from '@shared/text/translate';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { pagesOf } from '../harness/readPdf';
import { atEndOfFile } from '../helpers/cleanUp';
import {
  ask,
  call,
  goTo,
  launch,
  patient,
  saveInto,
  type RunningProgram,
} from '../helpers/program';

export const t = translate('zh-CN');
export const shopName = '和记通讯服务部';
export const month = { kind: 'month', startsOn: '2025-10-01', endsOn: '2025-10-31' } as const;
export const monthName = t('date.month', { year: 2025, month: 10, monthName: '' });
/** What is special about whom. */
export const vetoed = '员工03';
export const mover = '员工04';
export const unrated = '员工07';
export const refuser = '员工08';
export const appellant = '员工02';
export const newHire = '员工12';
export const reason = '缺一份上级评，店长同意按其余来源定结果';

interface Walk {
  readonly running: RunningProgram;
  readonly files: string;
}

let walk: Walk | null = null;

/** Starts the program in which the month is walked, until the file ends. */
export async function beginWalk(): Promise<void> {
  const program = await launch({
    keepUntil: atEndOfFile,
    size: { width: 1440, height: 900 },
  });
  const folder = process.env['MONTH_PAPERS'] ?? join(program.folder, 'files');
  mkdirSync(folder, { recursive: true });
  await saveInto(program.app, folder);
  walk = { running: program, files: folder };
}

/** The program, begun before the first test. */
export function running(): RunningProgram {
  return begun().running;
}

/** Where files are written for the program, and by it. */
export function files(): string {
  return begun().files;
}

function begun(): Walk {
  if (walk === null) throw new Error('The walk has not begun');
  return walk;
}

export function button(name: string): Locator {
  return running().page.getByRole('button', { name }).first();
}

export async function chooseOption(field: Locator, option: string): Promise<void> {
  await field.click();
  await running().page.getByRole('option', { name: option, exact: true }).click();
}

export async function theMonth(): Promise<Cycle> {
  const cycle = (await call(running().page, 'cycle.list', {})).find(({ kind }) => kind === 'month');
  if (cycle === undefined) throw new Error('There is no month');
  return cycle;
}

export async function ofMonth(): Promise<Pick<Cycle, 'cycleId'>> {
  const { cycleId } = await theMonth();
  return { cycleId };
}

export async function stateIs(status: CycleStatus): Promise<void> {
  await expect.poll(async () => (await theMonth()).status, patient).toBe(status);
}

export async function findings(): Promise<readonly CycleFindingKey[]> {
  const board = await call(running().page, 'cycle.board', await ofMonth());
  return board.findings.map(({ key }) => key);
}

export async function resultOf(name: string) {
  const { groups } = await call(running().page, 'appraisal.results', await ofMonth());
  const row = groups.flatMap(({ rows }) => rows).find((each) => each.name === name);
  if (row === undefined) throw new Error(`${name} has no result`);
  return row;
}

export async function rowsOf(cycleId: Cycle['cycleId']) {
  const { groups } = await call(running().page, 'appraisal.results', { cycleId });
  return groups.flatMap(({ rows }) => rows);
}

type Printing = Extract<CallName, `${string}.print${string}`>;

/** The pages of what a call prints, as another program reads them. */
export async function print<Name extends Printing>(name: Name, input: CallInput<Name>) {
  const printed = await ask(running().page, name, input);
  if (!printed.ok) throw new Error(`${name}: ${JSON.stringify(printed.error)}`);
  const { token } = z.object({ token: z.string() }).parse(printed.value);
  const saved = await call(running().page, 'printout.save', { token });
  return pagesOf(join(files(), saved?.fileName ?? 'nothing'));
}

export async function advance(to: 'inReview' | 'published' | 'closed', why: string | null) {
  const { page } = running();
  await goTo(page, '/board');
  await button(t('cycleTransition.open')).click();
  const drawer = page.getByRole('dialog');
  if (why !== null) await drawer.getByLabel(t('cycleTransition.reason')).fill(why);
  await drawer.getByRole('button', { name: t(`cycleTransition.advance.${to}`) }).click();
  await stateIs(to);
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
}
