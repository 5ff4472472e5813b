import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales, type Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import { pdfPages } from './helpers/pdf';
import { call, launch, saveInto, type RunningProgram } from './helpers/program';

const shopName = '和记通讯服务部';

test.each(locales)(
  'in %s the recovery key, the notice, the file of one person and the trail are what other programs read',
  async (locale) => {
    const running = await launch();
    await saveInto(running.app, running.folder);
    await readRecoveryKey(running, locale);
    await call(running.page, 'store.openSample', {});
    await readNotice(running, locale);
    await readPerson(running, locale);
    await readTrail(running, locale);
    await running.close();
  },
);

/** One page with every group of the key in order. */
async function readRecoveryKey({ page, folder }: RunningProgram, locale: Locale): Promise<void> {
  const { token, groups } = await call(page, 'recoveryKey.make', {});
  const saved = await call(page, 'recoveryKey.print', { token, shopName, locale });
  const pages = pdfPages(join(folder, saved?.fileName ?? ''));
  expect(pages).toHaveLength(1);
  const [text = ''] = pages;
  expect(text).toContain(shopName);
  // The letters of a group stand apart, so another program may see spaces between them.
  for (const start of [0, 3, 6]) {
    expect(bare(text)).toContain(groups.slice(start, start + 3).join(''));
  }
}

/** Names the shop, what is kept, how long, and what the person may ask for. */
async function readNotice({ page, folder }: RunningProgram, locale: Locale): Promise<void> {
  const { token } = await call(page, 'privacy.printNotice', { locale });
  const saved = await call(page, 'printout.save', { token });
  const text = bare(pdfPages(join(folder, saved?.fileName ?? '')).join('\n'));
  const t = translate(locale);
  expect(text).toContain(shopName);
  for (const key of ['title', 'whatText', 'rightsText', 'confirm'] as const) {
    expect(text).toContain(bare(t(`privacy.noticeSheet.${key}`)));
  }
  expect(text).toContain(bare(t('privacy.noticeSheet.longText', { years: 2 })));
}

/** Names that person and no colleague, on paper and as data. */
async function readPerson({ page, folder }: RunningProgram, locale: Locale): Promise<void> {
  const [first, ...others] = await call(page, 'employee.list', {});
  if (first === undefined) throw new Error('There is no employee');
  const { employeeId, name } = first;
  const saved = await call(page, 'privacy.exportEmployee', { employeeId, locale });
  const paper = join(folder, saved?.fileName ?? '');
  const data = readFileSync(paper.replace(/pdf$/u, 'json'), 'utf8');
  for (const text of [pdfPages(paper).join('\n'), data]) {
    expect(text).toContain(name);
    expect(others.filter((other) => text.includes(other.name))).toEqual([]);
  }
}

/** Each entry is a row of a table that a spreadsheet opens. */
async function readTrail({ page, folder }: RunningProgram, locale: Locale): Promise<void> {
  const { seq } = await call(page, 'auditEntry.state', {});
  const filter = { userId: null, concept: null, from: null, to: null };
  const saved = await call(page, 'auditEntry.export', { ...filter, format: 'csv', locale });
  const bytes = readFileSync(join(folder, saved?.fileName ?? ''));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = bytes.toString('utf8').split('\r\n').filter(Boolean);
  expect(rows).toHaveLength(seq + 1);
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
