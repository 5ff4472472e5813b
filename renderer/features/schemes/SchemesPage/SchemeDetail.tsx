import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Panel } from '@renderer/ui/Panel';
import type { ReadyMadeScheme, SchemeOverview } from '@shared/contract/scheme';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { AdoptForm } from './AdoptForm';
import { gradesPlace, placeOf, useNodeIds, usePointing } from './pointing';
import styles from './SchemeDetail.module.css';
import { WeightTree } from './WeightTree';

interface SchemeDetailProps {
  readonly readyMade: ReadyMadeScheme;
  readonly overview: SchemeOverview;
  /** What the reader is to be taken to, until `onPointed` says that it was. */
  readonly pointedAt: SchemeFinding | null;
  readonly onPointed: () => void;
}

/** One ready-made scheme in full, with the positions it can be used for. */
export function SchemeDetail({ readyMade, overview, pointedAt, onPointed }: SchemeDetailProps) {
  const { t, localText } = useText();
  const { content } = readyMade;
  const nodeId = useNodeIds();
  usePointing(pointedAt === null ? null : nodeId(placeOf(pointedAt)), onPointed);
  return (
    <Panel
      isFlush
      title={localText(content.name)}
      note={t('scheme.weightsNote')}
      footer={<AdoptForm readyMade={readyMade} overview={overview} />}
    >
      <WeightTree content={content} pointedAt={pointedAt} nodeId={nodeId} />
      <Grades content={content} id={nodeId(gradesPlace)} />
    </Panel>
  );
}

function Grades({ content, id }: { readonly content: SchemeContent; readonly id: string }) {
  const { t } = useText();
  const lowestPassed = content.grades.at(-2)?.minimum ?? '0';
  return (
    <section className={styles['grades']} aria-label={t('scheme.grades')} id={id} tabIndex={-1}>
      <div className={styles['head']}>
        <strong>{t('scheme.grades')}</strong> <span>{t('scheme.gradesNote')}</span>
      </div>
      <ul className={styles['list']}>
        {content.grades.map((band, index) => (
          <li key={band.key} className={styles['grade']}>
            <GradeBadge grade={band.key} />
            <span>
              {index === content.grades.length - 1
                ? t('scheme.gradeLowest', { minimum: lowestPassed })
                : t('scheme.gradeFrom', { minimum: band.minimum })}
            </span>
            <span>{t('scheme.coefficient', { coefficient: band.coefficient })}</span>
          </li>
        ))}
      </ul>
      <div className={styles['missing']}>
        {t('scheme.missing')}
        {': '}
        {t(
          content.missingSource === 'renormalise'
            ? 'scheme.missingRenormalise'
            : 'scheme.missingIncomplete',
        )}
      </div>
    </section>
  );
}
