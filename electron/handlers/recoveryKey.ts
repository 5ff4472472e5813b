import { buildRecoverySheet } from '@shared/sheets/recoverySheet';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';
import { printIntoFile } from '@electron/pdf/printPapers';

export const recoveryKeyHandlers: Handlers<
  'recoveryKey.make' | 'recoveryKey.print' | 'recoveryKey.renew'
> = {
  'recoveryKey.make': async ({ recoverySetups }) => recoverySetups.make(),

  'recoveryKey.print': async (context, { token, shopName, locale }) => {
    const { recoverySetups, today } = context;
    const groups = recoverySetups.show(token).split('-');
    const fileName = translate(locale)('recoveryKey.fileName', { shop: shopName });
    const sheet = buildRecoverySheet(locale, { shopName, groups, day: today() });
    const job = { locale, papers: [{ kind: 'recoveryKey', sheet }] } as const;
    const printed = await printIntoFile(context, fileName, job);
    return printed === null ? null : { fileName: printed.fileName };
  },

  'recoveryKey.renew': async ({ recoverySetups, userKeys, user, audit, afterCommit }, proof) => {
    await userKeys.setRecoveryKey(recoverySetups.prove(proof));
    audit({ concept: 'user', conceptId: user.userId });
    afterCommit(() => recoverySetups.end(proof.token));
    return null;
  },
};
