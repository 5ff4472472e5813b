// @vitest-environment jsdom
import { call } from '@renderer/api/call';
import { AppError } from '@shared/contract/result';
import { expect, test } from 'vitest';
import { pretendMain } from '@test/helpers/renderPage';

function answerWith(reply: unknown) {
  Object.defineProperty(window, 'api', {
    value: { call: async () => reply, on: () => () => undefined },
    configurable: true,
  });
}

test('hands on the value of a good reply', async () => {
  pretendMain({ 'cycle.list': () => [] });
  await expect(call('cycle.list', {})).resolves.toEqual([]);
});

test('turns a refusal into an error with its code and details', async () => {
  answerWith({ ok: false, error: { code: 'diskFull', details: { neededMb: 200 } } });
  await expect(call('cycle.list', {})).rejects.toEqual(new AppError('diskFull', { neededMb: 200 }));
});

test.each([
  ['nothing', undefined],
  ['something else than a reply', { value: 1 }],
  ['a code it does not know', { ok: false, error: { code: 'fromTheFuture', details: {} } }],
])('says "unexpected" when the main process answers %s', async (_what, reply) => {
  answerWith(reply);
  await expect(call('cycle.list', {})).rejects.toMatchObject({ code: 'unexpected' });
});

test('says "unexpected" when the main process cannot be reached', async () => {
  Object.defineProperty(window, 'api', {
    value: { call: () => Promise.reject(new Error('gone')) },
    configurable: true,
  });
  await expect(call('cycle.list', {})).rejects.toBeInstanceOf(AppError);
});
