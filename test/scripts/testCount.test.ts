import { expect, test } from 'vitest';
import { closingLine, countCheck, countVitest } from '@scripts/testCount.mjs';

function reportOf(passed: number, failed: number) {
  return {
    numTotalTests: passed + failed,
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: [
      {
        status: failed > 0 ? 'failed' : 'passed',
        assertionResults: [{ status: 'passed' }, { status: failed > 0 ? 'failed' : 'passed' }],
      },
    ],
  };
}

test('the tests of a run are counted as Vitest counted them', () => {
  expect(countVitest(reportOf(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
  expect(countVitest(reportOf(10, 2), 1)).toEqual({ passed: 10, failed: 2 });
});

test('a run that found no tests or wrote no report is a failure', () => {
  expect(countVitest(reportOf(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  expect(countVitest(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a test file that could not be loaded is a failure', () => {
  const report = reportOf(3, 0);
  const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
  expect(countVitest({ ...report, testResults }, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a run that fails although every test passed is a failure', () => {
  expect(countVitest(reportOf(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
});

test('a check without tests counts as one', () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0 });
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1 });
});

test('the closing line adds everything up in plain form', () => {
  const counts = [countCheck(0), countVitest(reportOf(10, 2), 1), countVitest(reportOf(5, 0), 0)];
  expect(closingLine(counts)).toBe('16 passed, 2 failed');
});
