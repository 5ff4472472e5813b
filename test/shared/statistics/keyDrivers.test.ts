import { keyDrivers, type RespondentAnswers } from '@shared/statistics/keyDrivers';
import { randomFrom } from '@test/helpers/randomFrom';
import { describe, expect, test } from 'vitest';

/** Overall follows attitude closely and speed a little; a third question is chance. */
function survey(n: number): readonly RespondentAnswers[] {
  const { next } = randomFrom(7);
  return Array.from({ length: n }, () => {
    const [attitude, speed, noise, other] = [next(), next(), next(), next()];
    return {
      overall: 3 * attitude + speed + 0.3 * noise,
      attitude,
      speed,
      chance: other,
    };
  });
}

describe('key drivers', () => {
  test('find the question that goes with the overall one; their weights add up to all of it', () => {
    const { gate, importance, n } = keyDrivers({ responses: survey(200), overall: 'overall' });
    expect([gate.method, n]).toEqual(['derived', 200]);
    const { attitude = 0, speed = 0, chance = 1 } = importance?.share ?? {};
    expect(attitude ?? 0).toBeGreaterThan(0.8);
    expect(speed ?? 0).toBeGreaterThan(chance ?? 1);
    expect((attitude ?? 0) + (speed ?? 0) + (chance ?? 0)).toBeCloseTo(1, 9);
  });

  test('below 50 complete responses only links are known, below 20 not even these count', () => {
    const some = keyDrivers({ responses: survey(49), overall: 'overall' });
    expect(some.gate.method).toBe('correlation_only');
    expect(some.importance).toBeNull();
    expect(some.correlations['attitude']).toBeGreaterThan(0.8);
    const few = keyDrivers({ responses: survey(19), overall: 'overall' });
    expect(few.gate.method).toBe('stated');
  });

  test('a question that few answered is left out and costs nobody', () => {
    const responses = survey(60).map((answers, i) => ({
      ...answers,
      rare: i < 20 ? i : null,
      alike: 5,
    }));
    const { names, n } = keyDrivers({ responses, overall: 'overall' });
    expect(names).toEqual(['attitude', 'speed', 'chance']);
    expect(n).toBe(60);
  });

  test('whoever skipped the overall question or one of the others does not count', () => {
    const responses = survey(60).map((answers, i) =>
      i === 0 ? { ...answers, overall: null } : i === 1 ? { ...answers, speed: null } : answers,
    );
    expect(keyDrivers({ responses, overall: 'overall' }).n).toBe(58);
  });

  test('without responses there is nothing, and nothing breaks', () => {
    expect(keyDrivers({ responses: [], overall: 'overall' })).toEqual({
      gate: { method: 'stated' },
      n: 0,
      names: [],
      correlations: {},
      importance: null,
      crossCheck: null,
    });
  });

  test('two questions with the same answers share what they have in common', () => {
    const responses = survey(80).map((answers) => ({
      ...answers,
      again: answers['attitude'] ?? 0,
    }));
    const { importance } = keyDrivers({ responses, overall: 'overall' });
    if (importance === null) return;
    expect(importance.share['again']).toBeCloseTo(importance.share['attitude'] ?? 0, 6);
  });

  test('both rules divide the same whole, and name the same question where one stands out', () => {
    const { importance, crossCheck } = keyDrivers({ responses: survey(80), overall: 'overall' });
    const sum = (raw: Readonly<Record<string, number>> = {}) =>
      Object.values(raw).reduce((all, each) => all + each, 0);
    expect(sum(crossCheck?.raw)).toBeGreaterThan(0.1);
    expect(sum(crossCheck?.raw)).toBeCloseTo(sum(importance?.raw), 9);
    const first = (raw: Readonly<Record<string, number>> = {}) =>
      Object.entries(raw).toSorted(([, a], [, b]) => b - a)[0]?.[0];
    expect(first(crossCheck?.raw)).toBe(first(importance?.raw));
  });

  test('more than eight questions are weighed by one rule alone', () => {
    const responses = survey(100).map((answers, i) => ({
      ...answers,
      ...Object.fromEntries(Array.from({ length: 6 }, (_, k) => [`q${k}`, (i * (k + 3)) % 11])),
    }));
    const { names, importance, crossCheck } = keyDrivers({ responses, overall: 'overall' });
    expect(names).toHaveLength(9);
    expect(importance).not.toBeNull();
    expect(crossCheck).toBeNull();
  });
});
