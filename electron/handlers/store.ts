import { sampleShop } from '@electron/sample/sampleShop';
import type { Handlers, ProgramContext } from './context';

export const storeHandlers: Handlers<
  | 'store.list'
  | 'store.current'
  | 'store.place'
  | 'store.create'
  | 'store.open'
  | 'store.openSample'
  | 'store.close'
> = {
  'store.list': async ({ stores }) => stores.list(),
  'store.current': async ({ stores }) => stores.current(),
  'store.place': async ({ place }) => place,
  'store.create': async ({ stores, recoverySetups }, { shopName, protection }) => {
    if (protection === undefined) return stores.create(shopName, { isSample: false });
    const { recovery, ...secrets } = protection;
    const recoveryKey = recoverySetups.prove(recovery);
    const created = await stores.create(shopName, {
      isSample: false,
      protection: { ...secrets, recoveryKey },
    });
    recoverySetups.end(recovery.token);
    return created;
  },
  'store.open': async ({ stores }, { storeId }) => stores.open(storeId),
  'store.openSample': async (context) => openSample(context),
  'store.close': async ({ stores }) => {
    await stores.leave();
    return null;
  },
};

/** Opens the sample shop where the user left it; the first time it is made. */
async function openSample({ stores, settings, fillSampleShop }: ProgramContext) {
  const existing = (await stores.list()).find(({ isSample }) => isSample);
  if (existing !== undefined) return stores.open(existing.storeId);
  return stores.create(sampleShop.name[settings.read().locale], {
    isSample: true,
    fill: fillSampleShop,
  });
}
