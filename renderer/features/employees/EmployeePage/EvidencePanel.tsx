import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { EmployeeId } from '@shared/domain/ids';
import { evidenceGapWords } from '@shared/sheets/evidenceGapWords';
import styles from './EvidencePanel.module.css';
import { PrintEvidenceFile } from './PrintEvidenceFile';

const shownAtOnce = 6;

/** The chain of one person from the standard to the re-appraisal, what it lacks, and all as one PDF. */
export function EvidencePanel({ employeeId }: { readonly employeeId: EmployeeId }) {
  const { t, locale } = useText();
  const { data, error } = useCallQuery('evidenceFile.get', { employeeId });
  const gaps = data?.gaps ?? [];
  return (
    <Panel
      title={t('evidenceFile.panel.title')}
      note={t('evidenceFile.panel.note')}
      actions={<PrintEvidenceFile employeeId={employeeId} size="xs" />}
    >
      {error !== null && <ErrorAlert error={error} />}
      <ol className={styles['chain']}>
        {data?.sections.map(({ section, records, gaps: missing }) => (
          <li key={section}>
            <span>{t(`evidenceFile.section.${section}`)}</span>
            {missing > 0 ? (
              <StatusText tone="warn">
                {t('evidenceFile.panel.missing', { count: missing })}
              </StatusText>
            ) : (
              <StatusText tone={records > 0 ? 'done' : 'none'}>
                {records > 0
                  ? t('evidenceFile.panel.count', { count: records })
                  : t('evidenceFile.panel.empty')}
              </StatusText>
            )}
          </li>
        ))}
      </ol>
      <ul className={styles['gaps']}>
        {gaps.slice(0, shownAtOnce).map((gap) => {
          const words = evidenceGapWords(gap, t, locale);
          return <li key={words}>{words}</li>;
        })}
        {gaps.length > shownAtOnce && (
          <li>{t('evidenceFile.panel.more', { count: gaps.length - shownAtOnce })}</li>
        )}
      </ul>
    </Panel>
  );
}
