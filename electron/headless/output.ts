import { AppError, type ErrorCode } from '@shared/contract/result';
import type { Locale } from '@shared/domain/locale';
import { errorValues } from '@shared/text/error';
import { translate } from '@shared/text/translate';

/** What an exit code means; the same list stands in docs/headless.md. */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  usage: 2,
  refused: 3,
  store: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command line that cannot be carried out, with the sentence that says why. */
export class UsageError extends Error {}

/** An answer that is a refusal itself: it is printed like any other, and the exit code says so. */
export class RefusedAnswer extends Error {
  constructor(readonly answer: unknown) {
    super();
    this.name = 'RefusedAnswer';
  }
}

const storeCodes: ReadonlySet<ErrorCode> = new Set([
  'storeMissing',
  'storeInUse',
  'storeHeld',
  'placeUnsuitable',
  'storeNewer',
  'storeDamaged',
  'storeMigrationFailed',
  'diskFull',
]);

const unexpectedCodes: ReadonlySet<ErrorCode> = new Set([
  'unexpected',
  'callUnknown',
  'printFailed',
]);

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.usage;
  if (!(error instanceof AppError) || unexpectedCodes.has(error.code)) return exitCodes.unexpected;
  return storeCodes.has(error.code) ? exitCodes.store : exitCodes.refused;
}

/** Lines of text, or with `--json` one JSON document; nothing else goes to standard output. */
export interface Output {
  line(text: string): void;
  /** Waits until everything is with the reader: a pipe may be slow. */
  end(json: unknown): Promise<void>;
}

export function createOutput(asJson: boolean): Output {
  const lines: string[] = [];
  return {
    line(text) {
      lines.push(text);
    },
    async end(json) {
      const text = asJson ? JSON.stringify(json, null, 2) : lines.join('\n');
      if (text !== '') await writeOut(`${text}\n`);
    },
  };
}

async function writeOut(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** What happened and what to do, in one line each, for a terminal. */
export function errorSentence({ code, details }: AppError, locale: Locale): string {
  const t = translate(locale);
  const words = (part: 'title' | 'happened' | 'next') =>
    t(`error.${code}.${part}`, errorValues(details));
  const place = details['path'] === undefined ? [] : [`→ ${details['path']}`];
  return [words('title'), words('happened'), ...place, words('next')].join('\n');
}
