import type { CallInput, CallName, CallOutput } from '@shared/contract';
import { AppError, errorCodeSchema } from '@shared/contract/result';
import { z } from 'zod';
import { bridge } from './bridge';

// The content security policy forbids compiling code from text, which zod would try for speed.
z.config({ jitless: true });

const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    error: z.object({
      code: errorCodeSchema,
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
]);

/** Asks the main process. Throws an `AppError`, and nothing else. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const reply = replySchema.safeParse(await ask(name, input));
  if (!reply.success) throw new AppError('unexpected', { call: name });
  if (!reply.data.ok) throw new AppError(reply.data.error.code, reply.data.error.details);
  // The contract types both ends of the wire; the handler was compiled against the same line.
  return reply.data.value as CallOutput<Name>;
}

async function ask(name: CallName, input: unknown): Promise<unknown> {
  try {
    return await bridge().call(name, input);
  } catch {
    throw new AppError('unexpected', { call: name });
  }
}

/** What reading a file in parts failed of: the error of a call, or that the file is none to be read. */
export function errorOfReading(problem: unknown): AppError {
  return problem instanceof AppError ? problem : new AppError('fileUnreadable');
}
