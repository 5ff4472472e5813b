import { exitCodes } from '@electron/headless/output';
import { readyMadeKeys } from '@shared/contract/scheme';
import { translate } from '@shared/text/translate';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { temporaryFolder } from './helpers/electron';
import { copyFixture } from './helpers/fixtures';
import { runHeadless } from './helpers/headless';

const t = translate('zh-CN');
const shop = '和记通讯服务部';
const caseFile = resolve('docs/examples/case.json');

let folder: string;
/** What `demo` left: a store with a scored cycle. */
let demo: string;

beforeAll(async () => {
  folder = temporaryFolder(atEndOfFile);
  demo = join(folder, 'demo');
});

/** Runs one command; with `--json` its standard output must be one JSON document. */
async function run(...words: readonly string[]) {
  const done = await runHeadless(folder, words);
  const json: unknown = words.includes('--json') ? JSON.parse(done.stdout) : null;
  return { ...done, json };
}

const ofDemo = () => ['--data', join(demo, 'store'), '--shop', shop, '--cycle', '2026-11'];

describe('a case file', () => {
  it('is scored exactly, to the total that was worked out by hand in docs/case-format.md', async () => {
    const { code, json, stderr } = await run('score', caseFile, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(exitCodes.done);
    expect(json).toMatchObject({
      status: 'final',
      total: '2483/30',
      display: '82.8',
      grade: 'good',
      coefficient: '1.2',
      sources: [
        { key: 'self', score: '85' },
        { key: 'superior', score: '75' },
        { key: 'customer', score: '1298/15' },
      ],
    });
  });

  it('is explained step by step, as text and as JSON', async () => {
    const text = await run('explain', caseFile, '--locale', 'en');
    expect(text.code).toBe(exitCodes.done);
    for (const line of [
      'Self (reviews: 1): 85 × 20% = 17.0000',
      'Superior (reviews: 1): 75 × 30% = 22.5000',
      'Customer (responses: 3): 58.3333 + 28.2000 = 1298/15 ≈ 86.5333; 86.5333 × 50% = 43.2667',
      'Sum: 17.0000 + 22.5000 + 43.2667 = 2483/30 ≈ 82.7667',
      'Total (82.8): 2483/30 ≈ 82.7667 → 82.8',
      'Grade (Good): 82.8 ≥ 80',
      'Pay factor (1.2)',
    ]) {
      expect(text.stdout).toContain(line);
    }
    const { code, json } = await run('explain', caseFile, '--json');
    expect(code).toBe(exitCodes.done);
    expect(json).toMatchObject({ tree: { total: '2483/30' } });
    expect(json).toHaveProperty('steps');
  });

  it('is refused with the place of the fault when it does not hold to the format', async () => {
    const broken = JSON.parse(readFileSync(caseFile, 'utf8'));
    broken.scheme.decimals = 7;
    const path = join(folder, 'broken.json');
    writeFileSync(path, JSON.stringify(broken));
    const refused = await run('score', path, '--json');
    expect(refused.code).toBe(exitCodes.refused);
    expect(refused.json).toEqual({
      error: { code: 'caseInvalid', details: { path: 'scheme.decimals' } },
    });
    expect(refused.stderr).toContain(t('error.caseInvalid.title'));
    writeFileSync(path, 'no json');
    expect((await run('score', path, '--json')).code).toBe(exitCodes.refused);
    const missing = await run('explain', join(folder, 'nowhere.json'), '--json');
    expect(missing.code).toBe(exitCodes.refused);
    expect(missing.json).toMatchObject({ error: { code: 'fileUnreadable' } });
  });
});

describe('the check of a scheme', () => {
  it('ends with 0 and no finding for every scheme that comes with the program', async () => {
    for (const key of readyMadeKeys) {
      const { code, json } = await run('check', key, '--json');
      expect(code, key).toBe(exitCodes.done);
      expect(json, key).toMatchObject({ schemes: [{ findings: [] }] });
    }
  });

  it('ends with the code for refusals if something must be mended, and says what', async () => {
    const unfair = JSON.parse(readFileSync(caseFile, 'utf8'));
    unfair.scheme.sources[0].weight = '0.3';
    const path = join(folder, 'unfair.json');
    writeFileSync(path, JSON.stringify(unfair));
    const refused = await run('check', path, '--json');
    expect(refused.code).toBe(exitCodes.refused);
    expect(refused.json).toMatchObject({
      schemes: [{ findings: [{ code: 'weightsOff', path: [], values: { sum: '1.1' } }] }],
    });
    const text = await run('check', path, '--locale', 'en');
    expect(text.code).toBe(exitCodes.refused);
    expect(text.stderr).toBe('');
    expect(text.stdout).toContain('The weights below “the whole scheme” add up to 110%');
    expect((await run('check', caseFile)).code).toBe(exitCodes.done);
  });
});

describe('a command line that cannot be carried out', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['dance']],
    ['an unknown option', ['score', '--fast']],
    ['an unknown language', ['score', caseFile, '--locale', 'fr']],
    ['a word too many', ['score', caseFile, 'more']],
    ['a missing shop', ['score', '--cycle', '2026-11']],
    ['a missing output folder', ['demo']],
    ['a missing file', ['import', '--shop', shop]],
    ['a check of nothing', ['check']],
  ])('ends with the code for usage: %s', async (_what, words) => {
    const done = await run(...words, '--json');
    expect(done.code).toBe(exitCodes.usage);
    expect(done.json).toBeNull();
    expect(done.stderr).toContain(t('headless.usage'));
    expect(done.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/u);
  });
});

describe('a file without a shop', () => {
  it('is told by kind, shape and mapping, and summed up per employee and question', async () => {
    const file = copyFixture('surveyCsv', folder);
    const mapping = join(folder, 'mapping.json');
    const done = await run('import', file, '--json', '--save-mapping', mapping);
    expect(done.code).toBe(exitCodes.done);
    expect(done.json).toMatchObject({
      examination: {
        detection: { kind: 'survey', shape: 'wenjuanxing', encoding: 'gb18030', headerRow: 1 },
        confirmations: [],
        counts: { read: 300, new: 300, duplicate: 0, rejected: 0, dropped: 0 },
        survey: { all: { responses: 300 }, unattributed: 0 },
      },
      written: null,
    });
    expect(JSON.parse(readFileSync(mapping, 'utf8'))).toMatchObject({
      format: 'gongping-mapping',
      shape: 'wenjuanxing',
    });
    const again = await run('import', file, '--json', '--mapping', mapping);
    expect(again.json).toMatchObject({ examination: { counts: { new: 300 } } });
  });

  it('is not read with a mapping of another shape, or with a file that is none', async () => {
    const mapping = join(folder, 'mapping.json');
    const tickets = copyFixture('ticketExport', folder);
    const other = await run('import', tickets, '--json', '--mapping', mapping);
    expect(other.json).toMatchObject({ error: { code: 'mappingOtherShape' } });
    const none = await run('import', tickets, '--json', '--mapping', tickets);
    expect(none.json).toMatchObject({ error: { code: 'mappingUnreadable' } });
  });
});

describe('a shop by commands alone', () => {
  it('is created, filled from files, and says what each file held', async () => {
    const created = await run('create', '--shop', shop, '--json');
    expect(created.code).toBe(exitCodes.done);
    expect(created.json).toMatchObject({ shopName: shop, isSample: false });

    const staff = await run('import', copyFixture('staffList', folder), '--shop', shop, '--json');
    expect(staff.code).toBe(exitCodes.done);
    expect(staff.json).toMatchObject({
      preview: { kind: 'staffList', counts: { read: 6, new: 6 } },
      written: { kind: 'staffList', counts: { new: 6 } },
    });
    const survey = copyFixture('surveyCsv', folder);
    const previewed = await run('import', survey, '--shop', shop, '--preview', '--json');
    expect(previewed.json).toMatchObject({ preview: { encoding: 'gb18030' }, written: null });
    const written = await run('import', survey, '--shop', shop, '--json');
    expect(written.json).toMatchObject({ written: { counts: { new: 300 } } });
  });

  it('refuses the same file a second time and says what to do', async () => {
    const again = await run('import', copyFixture('survey', folder), '--shop', shop, '--json');
    expect(again.code).toBe(exitCodes.refused);
    expect(again.json).toMatchObject({ error: { code: 'importNothingNew' } });
    expect(again.stderr).toContain(t('error.importNothingNew.next'));
  });

  it('refuses a second shop of the same name and a file that is not a table', async () => {
    const twice = await run('create', '--shop', shop, '--json');
    expect(twice.code).toBe(exitCodes.refused);
    expect(twice.json).toMatchObject({ error: { code: 'shopNameTaken' } });
    const prose = join(folder, 'prose.xlsx');
    writeFileSync(prose, '这不是表格。');
    const refused = await run('import', prose, '--shop', shop, '--json');
    expect(refused.code).toBe(exitCodes.refused);
    expect(refused.json).toMatchObject({ error: { code: 'fileNotATable' } });
    expect(refused.stderr).toContain(t('error.fileNotATable.next'));
  });

  it('is not found under another name', async () => {
    const missing = await run('score', '--shop', '别的店', '--cycle', '2026-11', '--json');
    expect(missing.code).toBe(exitCodes.store);
    expect(missing.json).toMatchObject({ error: { code: 'storeMissing' } });
    expect(missing.stderr).toContain(t('error.storeMissing.title'));
  });

  it('has no such cycle yet', async () => {
    const missing = await run('score', '--shop', shop, '--cycle', '2026-11', '--json');
    expect(missing.code).toBe(exitCodes.usage);
    expect(missing.stderr).toContain(t('headless.noCycle', { cycle: '2026-11' }));
  });

  it('is refused when its file is not a store', async () => {
    const data = join(folder, 'damaged');
    cpSync(join(folder, 'data'), data, { recursive: true });
    const { storeFiles } = await import('./helpers/store');
    for (const path of storeFiles(data)) writeFileSync(path, 'not a store at all '.repeat(500));
    const done = await run('score', '--data', data, '--shop', shop, '--cycle', '2026-11', '--json');
    expect(done.code).toBe(exitCodes.store);
    expect(done.json).toMatchObject({ error: { code: 'storeDamaged' } });
  });
});

describe('a shop with a cycle', () => {
  it('comes from `demo`, whose JSON holds results and paths', async () => {
    const { code, json, stderr } = await run('demo', '--output', demo, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(exitCodes.done);
    expect(json).toMatchObject({ scored: 10 });
    expect(json).toHaveProperty('files');
    expect(json).toHaveProperty('results.groups');
  });

  it('is scored, as JSON and as one line per employee', async () => {
    const { code, json } = await run('score', ...ofDemo(), '--json');
    expect(code).toBe(exitCodes.done);
    expect(json).toMatchObject({ cycle: { startsOn: '2026-11-01' } });
    const text = await run('score', ...ofDemo());
    expect(text.code).toBe(exitCodes.done);
    expect(text.stdout).toMatch(/^0002 李娜 89\.8 良好 1\.2 正式$/mu);
    expect(text.stdout).toMatch(/^0010 吴强 83\.2 良好 1\.2 暂定$/mu);
    expect(text.stdout.trim().split('\n')).toHaveLength(10);
  });

  it('explains one employee and knows no other', async () => {
    const { code, json } = await run('explain', ...ofDemo(), '--employee', '0002', '--json');
    expect(code).toBe(exitCodes.done);
    expect(json).toMatchObject({ employeeName: '李娜', tree: { display: '89.8' } });
    const text = await run('explain', ...ofDemo(), '--employee', '0002');
    expect(text.stdout).toContain('89.7505');
    const unknown = await run('explain', ...ofDemo(), '--employee', '9999', '--json');
    expect(unknown.code).toBe(exitCodes.usage);
    expect(unknown.stderr).toContain(t('headless.noEmployee', { employee: '9999' }));
  });

  it('is reported into a folder that is made on the way', async () => {
    const target = join(folder, 'reports', '2026-11');
    const { code, json } = await run('report', ...ofDemo(), '--output', target, '--json');
    expect(code).toBe(exitCodes.done);
    const files: unknown = Reflect.get(Object(json), 'files');
    if (!Array.isArray(files)) throw new Error('No files');
    expect(files).toHaveLength(4);
    for (const file of files) expect(existsSync(String(file)), String(file)).toBe(true);
  });

  it('says that a place cannot be written, with the code for a refusal', async () => {
    const target = join(folder, 'taken');
    mkdirSync(target);
    // Folders stand where the files would go.
    mkdirSync(join(target, `${t('dialog.fileName.appraisals', { cycle: '2026-11' })}.pdf`));
    const { code, json, stderr } = await run('report', ...ofDemo(), '--output', target, '--json');
    expect(code).toBe(exitCodes.refused);
    expect(json).toMatchObject({ error: { code: 'fileNotWritten' } });
    expect(stderr).toContain(t('error.fileNotWritten.next'));
  });
});
