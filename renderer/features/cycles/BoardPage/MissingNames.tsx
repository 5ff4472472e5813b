import { useText } from '@renderer/text/useText';
import type { BoardRow } from '@shared/contract/cycle';
import { IconLockOpen } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { BoardStep } from './boardSteps';
import styles from './MissingNames.module.css';

const namesShown = 3;

/** Who and what is still missing; every name leads to the field itself. */
export function MissingNames({ steps }: { readonly steps: readonly BoardStep[] }) {
  const { t } = useText();
  return (
    <section className={styles['missing']} aria-label={t('cycle.board.missing')}>
      <div className={styles['head']}>
        <IconLockOpen size={16} stroke={1.7} aria-hidden="true" />
        <strong>{t('cycle.board.missing')}</strong>
      </div>
      <dl className={styles['list']}>
        {steps.map((step) => (
          <div key={`${step.kind}-${step.source}`} className={styles['line']}>
            <dt>{wordsOf(step)}</dt>
            <dd className={styles['names']}>
              {step.missing.slice(0, namesShown).map((row) => (
                <Link key={row.appraisalId} href={placeOf(step, row)}>
                  {row.name}
                </Link>
              ))}
              {step.missing.length > namesShown && (
                <span>{t('cycle.board.more', { count: step.missing.length })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['hint']}>{t('cycle.board.missingHint')}</p>
    </section>
  );

  function wordsOf(step: BoardStep): string {
    if (step.source !== null) {
      return t('cycle.board.missingReview', { source: t(`source.${step.source}`) });
    }
    return t(
      step.kind === 'survey' ? 'cycle.board.missingResponses' : 'cycle.board.missingMeasurement',
    );
  }
}

function placeOf(step: BoardStep, row: BoardRow): string {
  if (step.source !== null) return `/reviews/${step.source}/${row.appraisalId}`;
  return step.kind === 'survey' ? '/surveys/import' : '/measurements';
}
