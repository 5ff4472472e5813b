import { describe, expect, it } from 'vitest';
import { callsNotNamed, checkHandlers } from './checkCalls';
import { parseSource } from './sources';

function handlerFile(concept: string, ...calls: readonly string[]) {
  const entries = calls.map((call) => `'${call}': async () => null`).join(', ');
  return parseSource(
    `electron/handlers/${concept}.ts`,
    `export const ${concept}Handlers: Handlers<never> = { ${entries} };`,
  );
}

describe('the rule of calls', () => {
  it('is content with one handler for each call', () => {
    const sources = [handlerFile('cycle', 'cycle.list', 'cycle.open')];
    expect(checkHandlers(['cycle.list', 'cycle.open'], sources)).toEqual([]);
  });

  it('finds a call without a handler', () => {
    expect(
      checkHandlers(['cycle.list', 'cycle.open'], [handlerFile('cycle', 'cycle.list')]),
    ).toEqual(['cycle.open has 0 handlers: ']);
  });

  it('finds a second handler, which would silently win', () => {
    const sources = [handlerFile('cycle', 'cycle.list', 'cycle.list')];
    expect(checkHandlers(['cycle.list'], sources)).toHaveLength(1);
  });

  it('finds a handler that the contract does not know', () => {
    expect(checkHandlers([], [handlerFile('cycle', 'cycle.list')])).toHaveLength(1);
  });

  it('finds a handler in the file of another concept', () => {
    expect(checkHandlers(['cycle.list'], [handlerFile('review', 'cycle.list')])).toHaveLength(1);
  });

  it('finds a call that nobody names as a whole literal in the folders', () => {
    const sources = [
      parseSource('renderer/a.ts', `useCommand('cycle.open'); // 'cycle.list'`),
      parseSource('test/a.ts', `call('cycle.list'); it('does cycle.plan', () => {});`),
    ];
    const calls = ['cycle.open', 'cycle.list', 'cycle.plan'];
    expect(callsNotNamed(calls, sources, ['renderer'])).toEqual(['cycle.list', 'cycle.plan']);
    expect(callsNotNamed(calls, sources, ['renderer', 'test'])).toEqual(['cycle.plan']);
  });
});
