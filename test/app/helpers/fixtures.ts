import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { project } from './electron';

const folder = join(project, 'test', 'fixtures', 'imports');

/** Real files as a shop has them, by what they are. */
const names = {
  staffList: '员工花名册.xlsx',
  survey: 'wjx_按文本.xlsx',
  surveyCsv: 'wjx_按文本_gbk.csv',
  ticketExport: '工单导出.xls',
} as const;

/** A copy of a real file in the folder of the test. */
export function copyFixture(name: keyof typeof names, target: string): string {
  const path = join(target, names[name]);
  cpSync(join(folder, names[name]), path);
  return path;
}
