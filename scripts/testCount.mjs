/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ numTotalTests: number, numPassedTests: number, numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }}
 *   VitestReport
 */

/**
 * What one check without tests of its own counts for.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a run of Vitest counts for. A file that could not be loaded is a failure, and so is a run
 * that found no tests, wrote no report, or failed for a reason outside the tests.
 * @param {VitestReport | undefined} report as Vitest's json reporter writes it
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  if (report === undefined || report.numTotalTests === 0) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  };
}

/**
 * The last line of the test command.
 * @param {readonly Count[]} counts
 */
export function closingLine(counts) {
  const { passed, failed } = sum(counts);
  return `${passed} passed, ${failed} failed`;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}
