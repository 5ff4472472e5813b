import { useText } from '@renderer/text/useText';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { EvidenceWords } from '@shared/sheets/courseEffectWords';
import type { EvidenceDirection } from '@shared/statistics/triangulate';
import styles from './TrainingNeedsPage.module.css';

const tones: Readonly<Record<EvidenceDirection, StatusTone>> = {
  up: 'done',
  flat: 'none',
  down: 'warn',
  insufficient: 'none',
};

interface CourseEvidenceViewProps {
  readonly evidence: readonly EvidenceWords[];
  readonly verdict: string;
}

/** What exam, practical test and customers say of a course, one by one and together. */
export function CourseEvidenceView({ evidence, verdict }: CourseEvidenceViewProps) {
  const { t } = useText();
  return (
    <div role="group" aria-label={t('courseTest.evidence.title')} className={styles['evidence']}>
      <dl>
        {evidence.map(({ kind, label, direction, words }) => (
          <div key={kind}>
            <dt>{label}</dt>
            <dd>
              <StatusText tone={tones[direction]}>{words}</StatusText>
            </dd>
          </div>
        ))}
      </dl>
      <strong>{t('courseTest.evidence.verdict', { verdict })}</strong>
    </div>
  );
}
