import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';

/** The page with a recovery key, to be locked away. */
export interface RecoverySheet {
  readonly title: string;
  readonly shop: string;
  readonly day: string;
  readonly use: string;
  readonly groups: readonly string[];
  readonly keep: string;
  readonly lost: string;
  readonly kept: string;
}

/** Words the recovery key of a shop; `day` is the day of printing, `yyyy-mm-dd`. */
export function buildRecoverySheet(
  locale: Locale,
  {
    shopName,
    groups,
    day,
  }: { readonly shopName: string; readonly groups: readonly string[]; readonly day: string },
): RecoverySheet {
  const t = translate(locale);
  return {
    title: t('recoveryKey.sheetTitle'),
    shop: t('recoveryKey.sheetShop', { shop: shopName }),
    day: t('recoveryKey.sheetDay', { day }),
    use: t('recoveryKey.sheetUse'),
    groups,
    keep: t('recoveryKey.sheetKeep'),
    lost: t('recoveryKey.sheetLost'),
    kept: t('recoveryKey.sheetKept'),
  };
}
