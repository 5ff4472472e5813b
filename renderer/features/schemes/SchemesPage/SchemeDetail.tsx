import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Panel } from '@renderer/ui/Panel';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { gradesPlace, placeOf, useNodeIds, usePointing } from '../pointing';
import { ForceForm } from './ForceForm';
import { SchemeActions } from './SchemeActions';
import styles from './SchemeDetail.module.css';
import type { ShownScheme } from './shownScheme';
import { WeightTree } from './WeightTree';

interface SchemeDetailProps {
  readonly shown: ShownScheme;
  readonly overview: SchemeOverview;
  /** What the reader is to be taken to, until `onPointed` says that it was. */
  readonly pointedAt: SchemeFinding | null;
  readonly onPointed: () => void;
}

/** One scheme in full, with what can be done with it. */
export function SchemeDetail({ shown, overview, pointedAt, onPointed }: SchemeDetailProps) {
  const { t, localText } = useText();
  const { content, scheme } = shown;
  const nodeId = useNodeIds();
  usePointing(pointedAt === null ? null : nodeId(placeOf(pointedAt)), onPointed);
  return (
    <Panel
      isFlush
      title={localText(content.name)}
      note={scheme === null ? t('scheme.weightsNote') : `v${scheme.version}`}
      actions={
        <Allowed call="scheme.copy">
          <SchemeActions shown={shown} overview={overview} />
        </Allowed>
      }
      {...(scheme?.status !== 'draft' && {
        footer: (
          <Allowed call="scheme.adopt">
            <ForceForm shown={shown} overview={overview} />
          </Allowed>
        ),
      })}
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
        {t('scheme.gradeBy')}
        {': '}
        {t(`scheme.gradeMode.${content.gradeMode ?? 'rounded'}`)}
      </div>
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
