import { beforeAll, describe, expect, it } from 'vitest';
import { beginWalk, running } from './wholeMonth/monthWalk';
import { testBeginning } from './wholeMonth/testBeginning';
import { testDecisions } from './wholeMonth/testDecisions';
import { testEvents } from './wholeMonth/testEvents';
import { testLongerCycles } from './wholeMonth/testLongerCycles';
import { testPapers } from './wholeMonth/testPapers';

/*
 * One month of twelve people in two units, from the empty program to the closed cycle, driven
 * through the pages; then two more months by calls, the quarter and the year.
 */

beforeAll(beginWalk);

describe('a month, through the window', () => {
  testBeginning();
  testEvents();
  testDecisions();
  testPapers();
  testLongerCycles();

  it('left nothing in the console to complain about', () => {
    expect(running().complaints).toEqual([]);
  });
});
