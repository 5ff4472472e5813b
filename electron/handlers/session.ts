import type { Handlers } from './context';

export const sessionHandlers: Handlers<
  'session.locked' | 'session.users' | 'session.signIn' | 'session.recover' | 'session.lock'
> = {
  'session.locked': async ({ stores }) => stores.locked(),
  'session.users': async ({ stores }, { storeId }) => stores.users(storeId),
  'session.signIn': async ({ stores }, { storeId, userId, password }) =>
    stores.signIn(storeId, userId, password),
  'session.recover': async ({ stores }, { storeId, userId, ...secrets }) =>
    stores.recover(storeId, userId, secrets),
  'session.lock': async ({ stores }) => {
    await stores.lock();
    return null;
  },
};
