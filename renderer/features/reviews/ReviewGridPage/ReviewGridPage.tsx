import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Cycle } from '@shared/domain/cycle';
import { reviewSourceSchema, type ReviewSource } from '@shared/domain/scheme';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowLeft } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { RatingPlan } from './planRatings';
import { GridChoices, keyOf } from './GridChoices';
import { RatingPasteDialog } from './RatingPasteDialog';
import { ReviewGrid } from './ReviewGrid';
import styles from './ReviewGridPage.module.css';
import { useGridRatings } from './useGridRatings';

/** The reviews of one source as a grid. `source` stands in the address. */
export function ReviewGridPage({ source }: { readonly source: string }) {
  const cycle = useCycle();
  const known = reviewSourceSchema.safeParse(source);
  if (!known.success) return <ErrorAlert error={{ code: 'notFound' }} />;
  if (cycle === null) return null;
  return <CycleGrid key={`${cycle.cycleId} ${source}`} cycle={cycle} source={known.data} />;
}

interface CycleGridProps {
  readonly cycle: Cycle;
  readonly source: ReviewSource;
}

function CycleGrid({ cycle, source }: CycleGridProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const [place, setPlace] = useState(1);
  const [chosen, setChosen] = useState('');
  const { data, error } = useCallQuery('review.grid', { cycleId: cycle.cycleId, source, place });
  const ratings = useGridRatings(place);
  const groups = (data ?? []).filter(
    (group) => group.rows.length > 0 && (chosen === '' || keyOf(group) === chosen),
  );
  const [plan, setPlan] = useState<RatingPlan | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
    if (!isUndo || event.nativeEvent.isComposing) return;
    event.preventDefault();
    ratings.undo();
  }

  return (
    <div className={styles['page']} onKeyDown={onKeyDown}>
      <Page
        title={t('review.grid.title', { source: t(`source.${source}`) })}
        subtitle={t(ratings.isSaving ? 'review.entry.saving' : 'review.grid.lead')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => goTo('/reviews')}
            >
              {t('review.entry.back')}
            </Button>
            <Button
              variant="default"
              disabled={!ratings.canUndo}
              leftSection={<IconArrowBackUp size={16} stroke={1.7} aria-hidden="true" />}
              onClick={ratings.undo}
            >
              {t('review.grid.undo')}
            </Button>
          </>
        }
      >
        {error !== null && <ErrorAlert error={error} />}
        {ratings.error !== null && (
          <ErrorAlert
            error={ratings.error}
            actions={
              <Button size="xs" onClick={ratings.retry}>
                {t('review.entry.retry')}
              </Button>
            }
          />
        )}
        {data === undefined && error === null && <Loading lines={10} />}
        {data?.length === 0 && (
          <EmptyState title={t('review.none')} text={t('review.noneHint')} steps={[]} />
        )}
        {data !== undefined && (
          <GridChoices
            cycleId={cycle.cycleId}
            source={source}
            groups={data}
            place={place}
            chosen={chosen}
            onPlace={setPlace}
            onChoose={setChosen}
          />
        )}
        {groups.map((group) => (
          <ReviewGrid
            key={`${keyOf(group)} ${place}`}
            source={source}
            place={place}
            group={group}
            ratings={ratings}
            onPaste={setPlan}
          />
        ))}
        {plan !== null && (
          <RatingPasteDialog
            plan={plan}
            onClose={() => setPlan(null)}
            onWrite={() => {
              ratings.rate(plan.cells);
              setPlan(null);
            }}
          />
        )}
      </Page>
    </div>
  );
}
