/** A set-up step that cannot go on; the message tells the reader what to do. */
export class SetUpError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'SetUpError';
  }
}

/**
 * Runs a script's main function, ends the process with the exit code it returns, and turns a
 * SetUpError into its plain message and exit code 1.
 * @param {() => Promise<number>} main
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    notice(error.message);
    process.exitCode = 1;
  }
}

/**
 * Tells the user something about the set-up. It goes to standard error, because standard output
 * belongs to the program.
 * @param {string} text
 */
export function notice(text) {
  process.stderr.write(`${text}\n`);
}
