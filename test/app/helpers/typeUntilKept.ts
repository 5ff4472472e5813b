import { patient } from './program';

/** `TYPING_LAG_MS=2000` is the bar on a quiet machine; others are only measured. */
const longestLagMs = Number(process.env['TYPING_LAG_MS'] ?? Number.POSITIVE_INFINITY);

/** What is typed piece by piece, and how much of it the store holds. */
interface Typing {
  readonly type: (place: number) => Promise<void>;
  readonly countKept: () => Promise<number>;
  /** Not fewer pieces than these are typed. */
  readonly least: number;
}

/**
 * Types on and on, without waiting for the program, until some of it is kept. Throws if nothing is kept
 * while typing goes on, or if a piece is kept too late. How late the latest one was is returned.
 */
export async function typeUntilKept({ type, countKept, least }: Typing): Promise<number> {
  const typedAt: number[] = [];
  let longest = 0;
  for (let kept = 0; kept === 0 || typedAt.length < least;) {
    await type(typedAt.length);
    typedAt.push(performance.now());
    kept = await countKept();
    const [oldest = 0] = typedAt;
    const lag = performance.now() - (typedAt[kept] ?? performance.now());
    longest = Math.max(longest, lag);
    if (kept === 0 && performance.now() - oldest > patient.timeout) {
      throw new Error('Nothing is kept while typing goes on');
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  if (longest > longestLagMs) throw new Error(`Kept after ${Math.round(longest)} ms`);
  return Math.round(longest);
}
