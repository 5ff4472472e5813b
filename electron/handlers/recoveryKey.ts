import { buildRecoverySheet } from '@shared/sheets/recoverySheet';
import { translate } from '@shared/text/translate';
import { basename } from 'node:path';
import type { Handlers } from './context';

export const recoveryKeyHandlers: Handlers<
  'recoveryKey.make' | 'recoveryKey.print' | 'recoveryKey.renew'
> = {
  'recoveryKey.make': async ({ recoverySetups }) => recoverySetups.make(),

  'recoveryKey.print': async (context, { token, shopName, locale }) => {
    const { files, settings, recoverySetups, today, print } = context;
    const groups = recoverySetups.show(token).split('-');
    const fileName = translate(locale)('recoveryKey.fileName', { shop: shopName });
    const path = await files.chooseTarget(`${fileName}.pdf`, settings.read().locale);
    if (path === null) return null;
    const sheet = buildRecoverySheet(locale, { shopName, groups, day: today() });
    await files.write(path, await print({ kind: 'recoveryKey', locale, sheet }));
    return { fileName: basename(path) };
  },

  'recoveryKey.renew': async ({ recoverySetups, userKeys, user, audit, afterCommit }, proof) => {
    await userKeys.setRecoveryKey(recoverySetups.prove(proof));
    audit({ concept: 'user', conceptId: user.userId });
    afterCommit(() => recoverySetups.end(proof.token));
    return null;
  },
};
