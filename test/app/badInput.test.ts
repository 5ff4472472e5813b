import { errorNumbers, errorValues } from '@shared/text/error';
import { translate } from '@shared/text/translate';
import type { ErrorCode } from '@shared/contract/result';
import type { ImportKind } from '@shared/contract/import';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildXls } from '../electron/files/oldWorkbooks';
import { atEndOfFile } from './helpers/cleanUp';
import { copyFixture } from './helpers/fixtures';
import {
  call,
  chooseNext,
  confirmColumns,
  goTo,
  launch,
  untilEnabled,
  type RunningProgram,
} from './helpers/program';
import { fingerprint, openClosedStore } from './helpers/store';

const t = translate('zh-CN');

interface BadFile {
  readonly what: string;
  readonly name: string;
  readonly kind: ImportKind;
  readonly code: ErrorCode;
  readonly bytes: (folder: string) => Uint8Array | string;
}

const badFiles: readonly BadFile[] = [
  {
    what: 'a truncated workbook',
    name: '截断.xlsx',
    kind: 'survey',
    code: 'fileTruncated',
    bytes: (folder) => {
      const whole = readFileSync(copyFixture('survey', folder));
      return whole.subarray(0, Math.floor(whole.byteLength / 2));
    },
  },
  { what: 'an empty file', name: '空.xlsx', kind: 'survey', code: 'fileEmpty', bytes: () => '' },
  {
    what: 'prose that was named .xlsx',
    name: '说明.xlsx',
    kind: 'survey',
    code: 'fileNotATable',
    bytes: () => '这是一段普通的说明文字，不是表格。\n请把上个月的评价发给我，谢谢。\n',
  },
  {
    what: 'a workbook with a password',
    name: '加密.xlsx',
    kind: 'survey',
    code: 'filePasswordProtected',
    bytes: () => buildXls([{ name: '一', rows: [['工号']] }], { isLocked: true }),
  },
  {
    what: 'a ticket export where a survey is wanted',
    name: '工单导出.xls',
    kind: 'survey',
    code: 'importWrongKind',
    bytes: (folder) => readFileSync(copyFixture('ticketExport', folder)),
  },
  {
    what: 'a staff list where tickets are wanted',
    name: '员工花名册.xlsx',
    kind: 'ticketExport',
    code: 'importWrongKind',
    bytes: (folder) => readFileSync(copyFixture('staffList', folder)),
  },
  {
    what: 'a survey where a staff list is wanted',
    name: 'wjx_按文本.xlsx',
    kind: 'staffList',
    code: 'importWrongKind',
    bytes: (folder) => readFileSync(copyFixture('survey', folder)),
  },
];

const addresses = {
  staffList: '/employees/import',
  survey: '/surveys/import',
  ticketExport: '/measurements/import',
} as const;

let running: RunningProgram;
let files: string;
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { page, folder, data, close } = await launch({ keepUntil: atEndOfFile });
  files = join(folder, 'files');
  mkdirSync(files);
  await call(page, 'store.openSample', {});
  await close();
  before = tables(data);
  // The same store once more, so that every change from here on is one of a bad file.
  running = await launch({ keepUntil: atEndOfFile, folder });
  const [store] = await call(running.page, 'store.list', {});
  if (store === undefined) throw new Error('The sample shop is gone');
  await running.page
    .getByRole('button', { name: t('store.openNamed', { name: store.shopName }) })
    .click();
  await running.page.getByText(t('cycle.board.steps'), { exact: true }).waitFor();
});

describe('a file that cannot be imported', () => {
  it.each(badFiles)('is refused in three parts that name what to do: $what', async (bad) => {
    const { app, page } = running;
    const path = join(files, bad.name);
    writeFileSync(path, bad.bytes(files));
    await goTo(page, '/board');
    await goTo(page, addresses[bad.kind]);
    await chooseNext(app, path);
    await page.getByRole('button', { name: t('import.chooseFile') }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const text = await alert.innerText();
    expect(text).toContain(bad.name);
    expect(text).toContain(t(`error.${bad.code}.title`));
    for (const part of ['happened', 'safe', 'next'] as const) {
      expect(text).toContain(t(`error.${part}`));
      expect(text).toContain(t(`error.${bad.code}.${part}`, errorValues()));
    }
    expect(text).toContain(errorNumbers[bad.code]);
    // The page is where it was before: another file can be chosen at once.
    await untilEnabled(page.getByRole('button', { name: t('import.chooseFile') }));
  });

  it('leaves the page usable: a good file is previewed right after a bad one', async () => {
    const { app, page } = running;
    await goTo(page, '/board');
    await goTo(page, addresses.survey);
    const bad = join(files, '空.xlsx');
    await chooseNext(app, bad);
    await page.getByRole('button', { name: t('import.chooseFile') }).click();
    await page.getByRole('alert').waitFor();
    await chooseNext(app, copyFixture('survey', files));
    await page.getByRole('button', { name: t('import.chooseFile') }).click();
    await page.getByText(t('import.columns')).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await confirmColumns(page);
    await untilEnabled(
      page.getByRole('button', { name: t('import.write.survey', { count: 300 }) }),
    );
  });

  it('changed nothing in the store, not even the list of imports', async () => {
    await running.close();
    expect(tables(running.data)).toEqual(before);
  });

  it('does not stand in the way of a good file in the same shop', async () => {
    const { app, page } = await launch({ folder: running.folder });
    const [store] = await call(page, 'store.list', {});
    if (store === undefined) throw new Error('The sample shop is gone');
    await page
      .getByRole('button', { name: t('store.openNamed', { name: store.shopName }) })
      .click();
    await page.getByText(t('cycle.board.steps'), { exact: true }).waitFor();
    await goTo(page, addresses.survey);
    await chooseNext(app, copyFixture('survey', files));
    await page.getByRole('button', { name: t('import.chooseFile') }).click();
    await confirmColumns(page);
    await page.getByRole('button', { name: t('import.write.survey', { count: 300 }) }).click();
    await page.getByText(t('import.done.survey', { count: 300 })).waitFor();
  });

  it('leaves no complaint in the console', () => {
    expect(running.complaints).toEqual([]);
  });
});

function tables(data: string): Readonly<Record<string, string>> {
  const db = openClosedStore(data);
  try {
    return fingerprint(db);
  } finally {
    db.close();
  }
}
