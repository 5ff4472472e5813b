import { readRows, type Row } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';
import { employeeIdSchema, type EmployeeId } from '@shared/domain/ids';

/** The identity of one row of a table, chosen by a number; nothing where there is none. */
export async function idOf(shop: TestProgram, table: string, n: number): Promise<string> {
  const rows = await readRows(shop.db(), table);
  return String(chosen(rows, n)?.[`${table}Id`] ?? '');
}

/** One appraisal of a cycle, or nothing. */
export async function appraisalOf(shop: TestProgram, cycleId: string, n: number): Promise<string> {
  return String(chosen(await appraisalsOf(shop, cycleId), n)?.['appraisalId'] ?? '');
}

/** Somebody who is appraised in a cycle. */
export async function employeeOf(
  shop: TestProgram,
  cycleId: string,
  n: number,
): Promise<EmployeeId> {
  return employeeIdSchema.parse(chosen(await appraisalsOf(shop, cycleId), n)?.['employeeId']);
}

export async function appraisalsOf(shop: TestProgram, cycleId: string): Promise<readonly Row[]> {
  return (await readRows(shop.db(), 'appraisal')).filter((row) => row['cycleId'] === cycleId);
}

export function chosen<Item>(items: readonly Item[], n: number): Item | undefined {
  return items[n % Math.max(items.length, 1)];
}

export function never(): never {
  throw new Error('The shop is not complete');
}
