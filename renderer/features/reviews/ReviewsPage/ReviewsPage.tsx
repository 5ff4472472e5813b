import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { NextStep } from '@renderer/ui/NextStep';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Board } from '@shared/contract/cycle';
import type { Cycle } from '@shared/domain/cycle';
import { reviewSources, type ReviewSource } from '@shared/domain/scheme';
import { useLocation } from 'wouter';
import { ReviewTable } from './ReviewTable';

/** Which reviews are there and which are missing, each with the way into it. */
export function ReviewsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleReviews cycle={cycle} />;
}

function CycleReviews({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const { data, error } = useCallQuery('cycle.board', { cycleId: cycle.cycleId });
  const sources = reviewSources.filter((source) =>
    data?.rows.some(({ reviews }) => reviews.some((review) => review.source === source)),
  );
  return (
    <Page title={t('review.title')} subtitle={t('review.lead')}>
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && sources.length === 0 && (
        <EmptyState title={t('review.none')} text={t('review.noneHint')} steps={[]} />
      )}
      {data !== undefined && sources.length > 0 && (
        <>
          <NextReview rows={data.rows} sources={sources} />
          <Panel isFlush isFilling>
            <ReviewTable rows={data.rows} sources={sources} />
          </Panel>
        </>
      )}
    </Page>
  );
}

interface NextReviewProps {
  readonly rows: Board['rows'];
  readonly sources: readonly ReviewSource[];
}

function NextReview({ rows, sources }: NextReviewProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const next = sources
    .flatMap((source) => rows.map((row) => ({ row, source })))
    .find(({ row, source }) =>
      row.reviews.some((review) => review.source === source && review.status !== 'submitted'),
    );
  if (next === undefined) {
    return (
      <NextStep
        label={t('frame.nextStep')}
        title={t('review.allDone')}
        action={t('review.goResults')}
        onRun={() => goTo('/results')}
      />
    );
  }
  const { row, source } = next;
  return (
    <NextStep
      label={t('frame.nextStep')}
      title={t('review.next', { name: row.name, source: t(`source.${source}`) })}
      action={t('review.enter')}
      onRun={() => goTo(`/reviews/${source}/${row.appraisalId}`)}
    />
  );
}
