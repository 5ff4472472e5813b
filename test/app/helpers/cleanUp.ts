import { afterAll } from 'vitest';

export type CleanUp = () => void | Promise<void>;

const cleanUps: CleanUp[] = [];

// Vitest takes such hooks only while a file is read, not from within other hooks.
afterAll(async () => {
  for (const cleanUp of cleanUps.toReversed()) await cleanUp();
});

/** Done after the last test of the file, the latest first. */
export function atEndOfFile(cleanUp: CleanUp): void {
  cleanUps.push(cleanUp);
}
