import { describe, expect, it } from 'vitest';
import { headlessCommands, readHeadlessArguments } from '@electron/headless/arguments';

const program = ['/opt/gongping', '/opt/app'];

const known = headlessCommands.join(', ');

const plain = {
  command: null,
  problem: null,
  file: null,
  asJson: false,
  shop: null,
  cycle: null,
  employee: null,
  kind: null,
  output: null,
  data: null,
  passwordFile: null,
  user: null,
  isPreview: false,
  isAccepted: false,
  mapping: null,
  saveMapping: null,
  encoding: null,
  delimiter: null,
  sheet: null,
  headerRow: null,
  locale: 'zh-CN',
};

function read(...words: readonly string[]) {
  return readHeadlessArguments([...program, 'headless', ...words]);
}

describe('the command line', () => {
  it('opens the window if it does not ask for headless work', () => {
    expect(readHeadlessArguments(program)).toBe(null);
    expect(readHeadlessArguments([...program, '--locale', 'en'])).toBe(null);
  });

  it.each(headlessCommands)('knows the command %s', (command) => {
    expect(read(command)).toEqual({ ...plain, command });
  });

  it('takes one file and every option, in any order', () => {
    const words = [
      '--json',
      'import',
      '--shop=和记',
      '问卷.xlsx',
      '--cycle',
      '2026-11:month',
      '--employee',
      '0002',
      '--kind',
      'survey',
      '--output',
      'out',
      '--data',
      'data',
      '--preview',
      '--mapping',
      'in.json',
      '--save-mapping',
      'out.json',
      '--encoding',
      'big5',
      '--delimiter',
      ';',
      '--sheet',
      '数据',
      '--header-row',
      '3',
      '--accept',
      '--locale',
      'zh-TW',
    ];
    expect(read(...words)).toEqual({
      command: 'import',
      problem: null,
      file: '问卷.xlsx',
      asJson: true,
      shop: '和记',
      cycle: '2026-11:month',
      employee: '0002',
      kind: 'survey',
      output: 'out',
      data: 'data',
      passwordFile: null,
      user: null,
      isPreview: true,
      isAccepted: true,
      mapping: 'in.json',
      saveMapping: 'out.json',
      encoding: 'big5',
      delimiter: ';',
      sheet: '数据',
      headerRow: 3,
      locale: 'zh-TW',
    });
  });

  it.each([
    ['a row that is no number', ['import', 'a.csv', '--header-row', 'x'], '--header-row'],
    ['no command', [], `"": ${known}`],
    ['an unknown command', ['print'], `"print": ${known}`],
    ['a file too many', ['import', 'a.csv', 'b.csv'], '"b.csv"'],
    ['an unknown language', ['demo', '--locale', 'fr'], '--locale: zh-CN, zh-TW, en'],
  ])('says what it does not understand: %s', (_what, words, problem) => {
    expect(read(...words)).toMatchObject({ problem });
  });

  it.each([
    ['an unknown option', ['demo', '--colour', 'red'], '--colour'],
    ['an option without its value', ['demo', '--shop'], '--shop'],
    ['a value for a switch', ['demo', '--json=yes'], '--json'],
  ])('does nothing at all with %s', (_what, words, named) => {
    const found = read(...words);
    expect(found).toEqual({ ...plain, problem: expect.stringContaining(named) });
  });
});
