import { useMay } from '@renderer/api/useMay';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { BoardRow, ReviewProgress } from '@shared/contract/cycle';
import type { DisplayTier } from '@shared/domain/displayTier';
import type { ReviewSource } from '@shared/domain/scheme';
import { Button, Table, UnstyledButton } from '@mantine/core';
import { Link } from 'wouter';
import { reviewOf } from './boardSteps';
import styles from './BoardTable.module.css';

interface BoardTableRowProps {
  readonly row: BoardRow;
  readonly sources: readonly ReviewSource[];
  readonly hasResponses: boolean;
  readonly hasMeasurements: boolean;
  /** True for the employee that the next step of the cycle is about. */
  readonly isNext: boolean;
  readonly onMoves: () => void;
}

/** One employee on the board; every state leads to where it is entered. */
export function BoardTableRow(props: BoardTableRowProps) {
  const { t } = useText();
  const { row } = props;
  const blank = t('program.blank');
  return (
    <Table.Tr className={styles['row'] ?? ''} data-next={props.isNext || undefined}>
      <Table.Td>{row.employeeNo}</Table.Td>
      <Table.Td fw={700}>{row.name}</Table.Td>
      <Table.Td>
        <PositionCell row={row} onMoves={props.onMoves} />
      </Table.Td>
      {props.sources.map((source) => (
        <Table.Td key={source}>
          <ReviewCell row={row} review={reviewOf(row, source)} />
        </Table.Td>
      ))}
      {props.hasResponses && (
        <Table.Td>{row.responses === null ? blank : <ResponseCell row={row} />}</Table.Td>
      )}
      {props.hasMeasurements && (
        <Table.Td>{row.measurements === null ? blank : <MeasurementCell row={row} />}</Table.Td>
      )}
      <Table.Td className={styles['next'] ?? ''}>
        <NextCell row={row} isNext={props.isNext} />
      </Table.Td>
    </Table.Tr>
  );
}

function PositionCell({ row, onMoves }: Pick<BoardTableRowProps, 'row' | 'onMoves'>) {
  const { t } = useText();
  const maySave = useMay('segment.save');
  const words = [row.positionName, ...row.movedTo].join(' → ');
  if (!maySave) return <>{words}</>;
  return (
    <UnstyledButton
      className={styles['cell'] ?? ''}
      aria-label={t('segment.of', { name: row.name })}
      title={t('segment.of', { name: row.name })}
      onClick={onMoves}
    >
      {words}
    </UnstyledButton>
  );
}

interface ReviewCellProps {
  readonly row: BoardRow;
  readonly review: ReviewProgress | undefined;
}

function ReviewCell({ row, review }: ReviewCellProps) {
  const { t } = useText();
  if (review === undefined) return <>{t('program.blank')}</>;
  const words = {
    submitted: t('cycle.board.reviewDone'),
    draft: t('cycle.board.reviewDraft', { given: review.given, total: review.total }),
    notStarted: t('cycle.board.reviewNone'),
  };
  const state = words[review.status];
  return (
    <Cell
      href={`/reviews/${review.source}/${row.appraisalId}`}
      label={t('cycle.board.cellLabel', {
        name: row.name,
        what: t(`source.${review.source}`),
        state,
      })}
      tone={reviewTones[review.status]}
      state={state}
    />
  );
}

const reviewTones = {
  submitted: 'done',
  draft: 'running',
  notStarted: 'none',
} as const satisfies Record<ReviewProgress['status'], StatusTone>;

const tierTones = {
  none: 'none',
  suppressed: 'bad',
  reference: 'warn',
  cautious: 'plain',
  adequate: 'done',
} as const satisfies Record<DisplayTier, StatusTone>;

function ResponseCell({ row }: { readonly row: BoardRow }) {
  const { t } = useText();
  if (row.responses === null) return null;
  const { count, tier } = row.responses;
  const state = t('cycle.board.responses', { count, tier: t(`cycle.board.tier.${tier}`) });
  return (
    <Cell
      href="/surveys"
      label={t('cycle.board.cellLabel', { name: row.name, what: t('source.customer'), state })}
      tone={tierTones[tier]}
      state={state}
    />
  );
}

function MeasurementCell({ row }: { readonly row: BoardRow }) {
  const { t } = useText();
  if (row.measurements === null) return null;
  const { given, total } = row.measurements;
  const tone = given >= total ? 'done' : given > 0 ? 'running' : 'none';
  const words = {
    done: t('cycle.board.reviewDone'),
    running: t('cycle.board.reviewDraft', { given, total }),
    none: t('cycle.board.measurementNone'),
  };
  const state = words[tone];
  return (
    <Cell
      href="/measurements"
      label={t('cycle.board.cellLabel', { name: row.name, what: t('source.measurement'), state })}
      tone={tone}
      state={state}
    />
  );
}

interface CellProps {
  readonly href: string;
  readonly label: string;
  readonly tone: StatusTone;
  readonly state: string;
}

function Cell({ href, label, tone, state }: CellProps) {
  return (
    <Link href={href} className={styles['cell']} aria-label={label}>
      <StatusText tone={tone}>{state}</StatusText>
    </Link>
  );
}

function NextCell({ row, isNext }: { readonly row: BoardRow; readonly isNext: boolean }) {
  const { t } = useText();
  const open = row.reviews.find(({ status }) => status !== 'submitted');
  const isMeasured = row.measurements === null || row.measurements.given >= row.measurements.total;
  if (open !== undefined) {
    const source = t(`source.${open.source}`);
    const word = open.status === 'draft' ? 'cycle.board.continueReview' : 'cycle.board.doReview';
    return (
      <Allowed call="review.rate">
        <NextButton href={`/reviews/${open.source}/${row.appraisalId}`} isNext={isNext}>
          {t(word, { source })}
        </NextButton>
      </Allowed>
    );
  }
  if (row.responses?.enough === false) {
    return (
      <Allowed call="import.commit">
        <NextButton href="/surveys/import">{t('cycle.board.doSurvey')}</NextButton>
      </Allowed>
    );
  }
  if (!isMeasured) {
    return (
      <Allowed call="measurement.save">
        <NextButton href="/measurements">{t('cycle.board.doMeasurement')}</NextButton>
      </Allowed>
    );
  }
  return <StatusText tone="done">{t('cycle.board.ready')}</StatusText>;
}

interface NextButtonProps {
  readonly href: string;
  readonly isNext?: boolean;
  readonly children: string;
}

function NextButton({ href, isNext = false, children }: NextButtonProps) {
  return (
    <Button component={Link} href={href} size="xs" variant={isNext ? 'light' : 'default'}>
      {children}
    </Button>
  );
}
