import { describe, expect, it } from 'vitest';
import { createAutoLock } from '@electron/autoLock';

function started(minutes: () => number = () => 10) {
  let now = 1000;
  let locked = 0;
  const auto = createAutoLock({
    elapsed: () => now,
    minutes,
    lock: () => {
      locked += 1;
    },
  });
  return {
    auto,
    locks: () => locked,
    /** Time goes on as in the program: looked at every five seconds. */
    pass(seconds: number) {
      for (let passed = 0; passed < seconds; passed += 5) {
        now += 5000;
        auto.check();
      }
    },
    /** The computer slept: nobody looked meanwhile. */
    sleep(seconds: number) {
      now += seconds * 1000;
    },
  };
}

describe('the automatic lock', () => {
  it('locks after ten minutes in which nobody touched anything, and not before', () => {
    const { pass, locks } = started();
    pass(595);
    expect(locks()).toBe(0);
    pass(5);
    expect(locks()).toBe(1);
  });

  it('begins anew with every key and every move of the mouse', () => {
    const { auto, pass, locks } = started();
    for (let round = 0; round < 20; round += 1) {
      pass(500);
      auto.touch();
    }
    expect(locks()).toBe(0);
    pass(600);
    expect(locks()).toBe(1);
  });

  it('follows the minutes as they are set now', () => {
    let minutes = 60;
    const { pass, locks } = started(() => minutes);
    pass(1200);
    expect(locks()).toBe(0);
    minutes = 5;
    pass(5);
    expect(locks()).toBe(1);
  });

  it('locks at the first look after a sleep that was long enough', () => {
    const { auto, sleep, locks } = started();
    sleep(8 * 3600);
    auto.check();
    expect(locks()).toBe(1);
  });
});
