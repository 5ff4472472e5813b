import { useText } from '@renderer/text/useText';
import type { CourseEffect } from '@shared/contract/attendance';
import { courseEffectWords } from '@shared/sheets/courseEffectWords';
import { CourseEvidenceView } from './CourseEvidenceView';
import { CourseGrid } from './CourseGrid';
import styles from './TrainingNeedsPage.module.css';

interface CourseEffectViewProps {
  readonly effect: CourseEffect;
  readonly dimensionName: string;
  readonly isScored: boolean;
  readonly hasCycleBefore: boolean;
}

/** One course: everybody's points and scores before and after, and what may be said of them. */
export function CourseEffectView(props: CourseEffectViewProps) {
  const { t } = useText();
  const { title, sentences, evidence, verdict } = courseEffectWords(t, props);
  return (
    <section aria-label={title} className={styles['course']}>
      <strong>{title}</strong>
      <CourseGrid title={title} people={props.effect.people} />
      <CourseEvidenceView evidence={evidence} verdict={verdict} />
      <ul>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
