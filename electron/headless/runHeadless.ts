import { unreachable } from '@shared/base/unreachable';
import { AppError } from '@shared/contract/result';
import { placeWords } from '@shared/place/placeWords';
import { translate } from '@shared/text/translate';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { HeadlessArguments, HeadlessCommand } from './arguments';
import { runAudit } from './auditCommand';
import { runCheck } from './checkCommand';
import { runDemo } from './demoCommand';
import {
  createHeadlessProgram,
  needed,
  type HeadlessProgram,
  type HeadlessSettings,
} from './headlessProgram';
import { runImport } from './importCommand';
import {
  createOutput,
  errorSentence,
  exitCodeOf,
  exitCodes,
  RefusedAnswer,
  UsageError,
  type ExitCode,
} from './output';
import { runReport } from './reportCommand';
import { runExplain, runScore } from './scoreCommand';
import { runVerify } from './verifyCommand';

/** Runs one command without a window and gives the exit code of the program. */
export async function runHeadless(
  input: HeadlessArguments,
  settings: HeadlessSettings,
): Promise<ExitCode> {
  const output = createOutput(input.asJson);
  const t = translate(input.locale);
  let headless: HeadlessProgram | null = null;
  try {
    if (input.command === null || input.problem !== null) {
      throw new UsageError(t('headless.wrongUsage', { problem: input.problem ?? '' }));
    }
    headless = createHeadlessProgram(
      input,
      input.command === 'demo' ? await demoSettings(input, settings) : settings,
      output,
    );
    const warning = placeWords(settings.place, t);
    if (warning !== null) process.stderr.write(`${warning}\n`);
    await output.end(await run(headless, input.command));
    return exitCodes.done;
  } catch (error) {
    if (error instanceof RefusedAnswer) {
      await output.end(error.answer);
      return exitCodes.refused;
    }
    await createOutput(input.asJson).end(
      input.asJson && error instanceof AppError
        ? { error: { code: error.code, details: error.details } }
        : null,
    );
    process.stderr.write(`${sentenceOf(error, input)}\n`);
    return exitCodeOf(error);
  } finally {
    await headless?.program.close();
  }
}

async function run(headless: HeadlessProgram, command: HeadlessCommand): Promise<unknown> {
  switch (command) {
    case 'demo':
      return runDemo(headless);
    case 'create':
      return runCreate(headless);
    case 'import':
      return runImport(headless);
    case 'score':
      return runScore(headless);
    case 'explain':
      return runExplain(headless);
    case 'check':
      return runCheck(headless);
    case 'verify':
      return runVerify(headless);
    case 'audit':
      return runAudit(headless);
    case 'report':
      return runReport(headless);
    default:
      return unreachable(command);
  }
}

async function runCreate(headless: HeadlessProgram): Promise<unknown> {
  const shop = needed(headless, 'shop');
  const created = await headless.call('store.create', { shopName: shop });
  headless.output.line(headless.t('headless.created', { shop }));
  return created;
}

/** The demo starts from nothing each time and leaves its store beside what it printed. */
async function demoSettings(
  input: HeadlessArguments,
  settings: HeadlessSettings,
): Promise<HeadlessSettings> {
  if (input.output === null) {
    throw new UsageError(translate(input.locale)('headless.needs', { option: '--output' }));
  }
  // The demo empties its data folder, which must never be one that the user keeps.
  if (input.data !== null) {
    throw new UsageError(translate(input.locale)('headless.wrongUsage', { problem: '--data' }));
  }
  const dataFolder = join(input.output, 'store');
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true });
  return { ...settings, dataFolder, place: { kind: 'local' } };
}

function sentenceOf(error: unknown, { locale }: HeadlessArguments): string {
  if (error instanceof UsageError) {
    return `${error.message}\n${translate(locale)('headless.usage')}`;
  }
  if (error instanceof AppError) return errorSentence(error, locale);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
