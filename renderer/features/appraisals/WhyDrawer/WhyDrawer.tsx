import { useCallQuery } from '@renderer/api/useCallQuery';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Loading } from '@renderer/ui/Loading';
import type { Explanation } from '@shared/contract/appraisal';
import type { AppraisalId } from '@shared/domain/ids';
import { formatNumber } from '@shared/text/formatNumber';
import { Drawer } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { longNote } from '../noteWords';
import { addContributions } from './contributions';
import { GradeLine } from './GradeLine';
import { ScoreTreeView } from './ScoreTreeView';
import styles from './WhyDrawer.module.css';

interface WhyDrawerProps {
  readonly appraisalId: AppraisalId | null;
  readonly onClose: () => void;
}

/** Explains one result down to the answers, so that it can be recomputed by hand. */
export function WhyDrawer({ appraisalId, onClose }: WhyDrawerProps) {
  const { t } = useText();
  return (
    <Drawer.Root
      opened={appraisalId !== null}
      onClose={onClose}
      position="right"
      size={664}
      transitionProps={{ duration: 160 }}
      lockScroll={false}
    >
      <Drawer.Overlay backgroundOpacity={0.3} />
      <Drawer.Content>
        {appraisalId !== null && (
          <Why appraisalId={appraisalId} closeLabel={t('appraisal.whyDrawer.close')} />
        )}
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Why(props: { readonly appraisalId: AppraisalId; readonly closeLabel: string }) {
  const { t } = useText();
  const { data, error } = useCallQuery('appraisal.explain', { appraisalId: props.appraisalId });
  return (
    <>
      <Drawer.Header className={styles['head'] ?? ''}>
        <div>
          <Drawer.Title className={styles['title'] ?? ''}>
            {data === undefined ? null : titleOf(data, t)}
          </Drawer.Title>
          {data !== undefined && (
            <p className={styles['subtitle']}>
              {t('appraisal.whyDrawer.subtitle', {
                name: data.employeeName,
                employeeNo: data.employeeNo,
                position: data.positionName,
                version: data.schemeVersion,
              })}
            </p>
          )}
        </div>
        <Drawer.CloseButton aria-label={props.closeLabel} />
      </Drawer.Header>
      <Drawer.Body className={styles['body'] ?? ''}>
        {error !== null && <ErrorAlert error={error} />}
        {data === undefined ? error === null && <Loading /> : <Content explanation={data} />}
      </Drawer.Body>
    </>
  );
}

function Content({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useText();
  const { content, interval, notes, tree } = explanation;
  return (
    <div className={styles['sections']}>
      <Total explanation={explanation} />
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.kind}>
              <IconInfoCircle size={16} stroke={1.7} aria-hidden="true" />
              <span>
                <strong>{longNote(note, t)}</strong>{' '}
                {isReminder(note) && t('appraisal.note.onlyReminder')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <ScoreTreeView tree={tree} content={content} />
      <GradeLine content={content} total={tree.display} interval={interval} />
      <dl className={styles['facts']}>
        <Fact
          name={t('appraisal.whyDrawer.interval')}
          value={
            interval === null
              ? t('appraisal.whyDrawer.intervalNone')
              : t('appraisal.whyDrawer.intervalValue', {
                  low: formatNumber(interval.low, 1),
                  high: formatNumber(interval.high, 1),
                })
          }
          hint={
            interval === null
              ? t('appraisal.whyDrawer.intervalNoneHint')
              : t('appraisal.whyDrawer.intervalHint')
          }
        />
        <Fact
          name={t('appraisal.whyDrawer.basis')}
          value={t('appraisal.whyDrawer.basisValue', { version: explanation.schemeVersion })}
          hint={t('appraisal.whyDrawer.basisHint', {
            at: formatDayTime(explanation.scoredAt, t),
            count: explanation.version,
          })}
        />
      </dl>
    </div>
  );
}

function Total({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useText();
  const { tree, content } = explanation;
  if (tree.display === null) return null;
  const sum = addContributions(
    tree.sources.flatMap(({ contribution }) => (contribution === null ? [] : [contribution])),
  );
  return (
    <section className={styles['total']}>
      <div>
        <div className={styles['figure']}>{formatNumber(tree.display, content.decimals)}</div>
        {tree.grade !== null && (
          <GradeBadge
            grade={tree.grade}
            {...(tree.status === 'provisional' ? { mark: t('appraisal.provisional') } : {})}
          />
        )}
      </div>
      <div className={styles['sum']}>
        <div>{t('appraisal.whyDrawer.intro')}</div>
        <div className={styles['equation']}>
          {sum.parts.join(' + ')} = {sum.total}
        </div>
        <div className={styles['rounding']}>
          {t('appraisal.whyDrawer.rounding', { display: tree.display })}
        </div>
        {sum.difference !== null && (
          <div className={styles['rounding']}>
            {t('appraisal.whyDrawer.differs', { difference: sum.difference })}
          </div>
        )}
        {tree.veto !== undefined && tree.grade !== null && (
          <div className={styles['rounding']}>
            {t(`appraisal.whyDrawer.veto.${tree.veto.changedGrade ? 'capped' : 'kept'}`, {
              events: tree.veto.vetoes.map(({ code }) => code).join(t('sheet.comma')),
              before: t(`grade.${tree.veto.gradeBeforeVeto}`),
              grade: t(`grade.${tree.grade}`),
            })}
          </div>
        )}
        {tree.coefficient !== null && (
          <div className={styles['rounding']}>
            {t('appraisal.whyDrawer.coefficient', {
              coefficient: formatNumber(tree.coefficient, 1),
            })}
          </div>
        )}
      </div>
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly hint: string;
}

function Fact({ name, value, hint }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{name}</dt>
      <dd>
        <strong>{value}</strong>
        <span>{hint}</span>
      </dd>
    </div>
  );
}

function titleOf({ tree, content }: Explanation, t: ReturnType<typeof useText>['t']): string {
  return tree.display === null
    ? t('appraisal.whyDrawer.titleNoTotal')
    : t('appraisal.whyDrawer.title', { total: formatNumber(tree.display, content.decimals) });
}

/** A missing source does change how the total is made; the other notes change nothing. */
function isReminder({ kind }: Explanation['notes'][number]): boolean {
  return kind === 'nearBoundary' || kind === 'fewResponses';
}
