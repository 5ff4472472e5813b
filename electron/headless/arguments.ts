import { parseArgs } from 'node:util';
import { locales, localeSchema, type Locale } from '@shared/domain/locale';

export const headlessCommands = [
  'demo',
  'create',
  'import',
  'score',
  'explain',
  'check',
  'verify',
  'report',
  'audit',
] as const;
export type HeadlessCommand = (typeof headlessCommands)[number];

/** What was asked for on the command line; `problem` if it cannot be understood. */
export interface HeadlessArguments {
  readonly command: HeadlessCommand | null;
  readonly problem: string | null;
  /** First plain word after the command: a file. */
  readonly file: string | null;
  readonly asJson: boolean;
  readonly shop: string | null;
  readonly cycle: string | null;
  readonly employee: string | null;
  readonly kind: string | null;
  readonly output: string | null;
  readonly data: string | null;
  /** Holds the password on its first line; a password on the command line could be seen by others. */
  readonly passwordFile: string | null;
  readonly user: string | null;
  readonly isPreview: boolean;
  /** True if proposals count as confirmed. */
  readonly isAccepted: boolean;
  /** Files of a saved mapping: to apply, and to write. */
  readonly mapping: string | null;
  readonly saveMapping: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  /** Counted from 1. */
  readonly headerRow: number | null;
  readonly locale: Locale;
}

const options = {
  json: { type: 'boolean', default: false },
  preview: { type: 'boolean', default: false },
  accept: { type: 'boolean', default: false },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  sheet: { type: 'string' },
  'header-row': { type: 'string' },
  shop: { type: 'string' },
  cycle: { type: 'string' },
  employee: { type: 'string' },
  kind: { type: 'string' },
  output: { type: 'string' },
  data: { type: 'string' },
  'password-file': { type: 'string' },
  user: { type: 'string' },
  locale: { type: 'string', default: 'zh-CN' },
} as const;

/** The arguments after the word `headless`; null if the program is to open its window. */
export function readHeadlessArguments(argv: readonly string[]): HeadlessArguments | null {
  const start = argv.indexOf('headless');
  if (start < 0) return null;
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(start + 1),
      options,
      allowPositionals: true,
    });
    const command = headlessCommands.find((each) => each === positionals[0]) ?? null;
    const locale = localeSchema.safeParse(values.locale);
    const headerRow = rowOf(values['header-row']);
    return {
      command,
      problem: problemOf(command, positionals, locale.success, headerRow),
      file: positionals[1] ?? null,
      asJson: values.json,
      shop: values.shop ?? null,
      cycle: values.cycle ?? null,
      employee: values.employee ?? null,
      kind: values.kind ?? null,
      output: values.output ?? null,
      data: values.data ?? null,
      passwordFile: values['password-file'] ?? null,
      user: values.user ?? null,
      isPreview: values.preview,
      isAccepted: values.accept,
      mapping: values.mapping ?? null,
      saveMapping: values['save-mapping'] ?? null,
      encoding: values.encoding ?? null,
      delimiter: values.delimiter ?? null,
      sheet: values.sheet ?? null,
      headerRow,
      locale: locale.success ? locale.data : 'zh-CN',
    };
  } catch (error) {
    return {
      ...nothingUnderstood,
      problem: error instanceof Error ? error.message : '',
      // Whoever asked for JSON reads JSON, whatever else was not understood.
      asJson: argv.includes('--json'),
    };
  }
}

const nothingUnderstood: HeadlessArguments = {
  command: null,
  problem: '',
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

/** A row counted from 1; NaN for anything else that was given. */
function rowOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : Number.NaN;
}

function problemOf(
  command: HeadlessCommand | null,
  positionals: readonly string[],
  isLocaleKnown: boolean,
  headerRow: number | null,
): string | null {
  if (command === null) {
    return `"${positionals[0] ?? ''}": ${headlessCommands.join(', ')}`;
  }
  if (Number.isNaN(headerRow)) return '--header-row';
  if (positionals.length > 2) return `"${positionals[2] ?? ''}"`;
  return isLocaleKnown ? null : `--locale: ${locales.join(', ')}`;
}
