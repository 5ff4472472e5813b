import { useText } from '@renderer/text/useText';
import type { SignatureRow } from '@shared/contract/acknowledgement';
import styles from './SignaturesPage.module.css';

/** Everything that was entered for one sheet, newest first. */
export function SignatureHistory({ row }: { readonly row: SignatureRow }) {
  const { t } = useText();
  if (row.acknowledgements.length === 0) return null;
  return (
    <section className={styles['history']}>
      <h3>{t('acknowledgement.history')}</h3>
      <ul>
        {row.acknowledgements.map((each) => (
          <li key={each.acknowledgementId}>
            {t('acknowledgement.historyLine', {
              state: t(`acknowledgement.kind.${each.kind}`),
              on: each.signedOn,
              by: each.userName,
            })}
            {each.witnessName !== '' && (
              <div>{t('acknowledgement.witness', { name: each.witnessName })}</div>
            )}
            {each.note !== '' && <div>{each.note}</div>}
            {each.amendmentReason !== null && (
              <div>{t('acknowledgement.historyReason', { reason: each.amendmentReason })}</div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
