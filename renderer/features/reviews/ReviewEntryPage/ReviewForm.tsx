import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { ReviewEntry } from '@shared/contract/review';
import type { AppraisalId } from '@shared/domain/ids';
import type { Value } from '@shared/domain/value';
import { Progress } from '@mantine/core';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { AnchorPanel } from './AnchorPanel';
import { EventsBeside } from './EventsBeside';
import { KeyList } from './KeyList';
import { PaperPanel } from './PaperPanel';
import { RatingGrid } from './RatingGrid';
import { ReviewActions } from './ReviewActions';
import { ReviewersPanel } from './ReviewersPanel';
import styles from './ReviewForm.module.css';
import { isBlank, itemsOf, type ReviewItem } from './reviewItems';
import { ReviewHints } from './ReviewHints';
import { SaveState } from './SaveState';
import { UnsavedBanner } from './UnsavedBanner';
import { useDescription } from './useDescription';
import { useRatings } from './useRatings';

/** One review: items on the left, what the points mean and the paper form on the right. */
export function ReviewForm({ entry }: { readonly entry: ReviewEntry }) {
  const { t, localText } = useText();
  const [, goTo] = useLocation();
  const ratings = useRatings(entry);
  const description = useDescription(entry);
  const submit = useCommand('review.submit');
  const items = useMemo(() => itemsOf(entry), [entry]);
  const [activeNumber, setActiveNumber] = useState(() => firstBlank(items, entry.ratings));
  const [showsBlanks, setShowsBlanks] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const comment = useRef<HTMLTextAreaElement>(null);

  const mayRate = useMay('review.rate');
  const isReadOnly = entry.status === 'submitted' || !mayRate;
  const source = t(`source.${entry.source}`);
  const blanks = items.filter(({ indicator }) => isBlank(ratings.values[indicator.key]));
  const given = items.length - blanks.length;
  const active = items[activeNumber - 1];

  function focusItem(number: number) {
    grid.current?.querySelectorAll<HTMLElement>('[role="row"]')[number - 1]?.focus();
  }

  const focusFirst = useEffectEvent(() => focusItem(activeNumber));
  useEffect(() => focusFirst(), []);

  function focusComment() {
    comment.current?.focus();
    comment.current?.setSelectionRange(comment.current.value.length, comment.current.value.length);
  }

  function rate(item: ReviewItem, value: Value) {
    setActiveNumber(item.number);
    ratings.rate(item.indicator.key, value);
  }

  /** Leaves only when everything typed is in the store. */
  async function leaveFor(address: string) {
    const isSettled = [await ratings.settle(), await description.settle()].every(Boolean);
    if (isSettled) goTo(address);
  }

  function goToPerson(appraisalId: AppraisalId | undefined) {
    if (appraisalId !== undefined) void leaveFor(`/reviews/${entry.source}/${appraisalId}`);
  }

  async function finish() {
    if (isReadOnly) return goToPerson(entry.next?.appraisalId);
    if (submit.isPending) return;
    const first = blanks[0];
    if (first !== undefined) {
      setShowsBlanks(true);
      return focusItem(first.number);
    }
    setShowsBlanks(false);
    const isSettled = [await ratings.settle(), await description.settle()].every(Boolean);
    if (!isSettled) return;
    try {
      const { appraisalId, source: of, place } = entry;
      await submit.mutateAsync({ appraisalId, source: of, place });
    } catch {
      // The page shows why.
      return;
    }
    goTo(entry.next === null ? '/reviews' : `/reviews/${entry.source}/${entry.next.appraisalId}`);
  }

  const onFinishKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.isComposing) return;
    event.preventDefault();
    void finish();
  });
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      onFinishKey(event);
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <Page
      title={t(isReadOnly ? 'review.entry.titleLocked' : 'review.entry.title', {
        source,
        name: entry.employeeName,
      })}
      subtitle={subtitleOf(entry, t)}
      actions={
        <ReviewActions
          entry={entry}
          isFinishing={submit.isPending}
          onBack={() => void leaveFor('/reviews')}
          onPerson={goToPerson}
          onFinish={() => void finish()}
        />
      }
    >
      {ratings.error !== null && (
        <UnsavedBanner
          words={t('review.entry.saveFailed')}
          action={t('review.entry.retry')}
          onAction={() => void ratings.settle()}
        />
      )}
      {description.error !== null && (
        <UnsavedBanner
          words={t('review.entry.describeFailed')}
          action={t('review.entry.retry')}
          onAction={() => void description.settle()}
        />
      )}
      {submit.error !== null && <ErrorAlert error={submit.error} />}
      {isReadOnly && <p className={styles['locked']}>{t('review.entry.locked')}</p>}
      {showsBlanks && blanks.length > 0 && (
        <p className={styles['blanks']} role="alert">
          {t('review.entry.blankItems', {
            items: blanks
              .map(({ number, indicator }) => `${number} ${localText(indicator.name)}`)
              .join(t('review.entry.blankSeparator')),
          })}
        </p>
      )}
      <div className={styles['columns']}>
        <Panel isFlush isFilling footer={isReadOnly ? undefined : <KeyList items={items} />}>
          <div className={styles['progress']}>
            <strong>{t('review.entry.given', { given, total: items.length })}</strong>
            <Progress
              className={styles['bar'] ?? ''}
              value={items.length === 0 ? 0 : (given / items.length) * 100}
              aria-hidden="true"
            />
            <SaveState
              isSaving={ratings.isSaving || description.isSaving}
              isFailed={ratings.error !== null || description.error !== null}
              hasSaved={ratings.hasSaved || description.hasSaved}
            />
            <span className={styles['left']}>
              {blanks.length === 0
                ? !isReadOnly && t('review.entry.nothingLeft')
                : t('review.entry.left', { count: blanks.length })}
            </span>
          </div>
          <RatingGrid
            gridRef={grid}
            label={t('review.entry.title', { source, name: entry.employeeName })}
            dimensions={entry.dimensions}
            items={items}
            values={ratings.values}
            failedKeys={ratings.failedKeys}
            activeNumber={activeNumber}
            isReadOnly={isReadOnly}
            onActivate={setActiveNumber}
            onRate={rate}
            onComment={focusComment}
            onPerson={(to) =>
              goToPerson((to === 'next' ? entry.next?.appraisalId : entry.previous) ?? undefined)
            }
          />
        </Panel>
        <div className={styles['side']}>
          {active !== undefined && <AnchorPanel item={active} source={source} />}
          <ReviewHints entry={entry} />
          <PaperPanel
            commentRef={comment}
            description={description}
            isReadOnly={isReadOnly}
            onLeave={() => focusItem(activeNumber)}
          />
          <EventsBeside events={entry.events} />
          <ReviewersPanel
            entry={entry}
            onReviewer={(place) =>
              void leaveFor(`/reviews/${entry.source}/${entry.appraisalId}/${place}`)
            }
          />
        </div>
      </div>
    </Page>
  );
}

function subtitleOf(entry: ReviewEntry, t: ReturnType<typeof useText>['t']): string {
  const { employeeNo, positionName, reviewerName, receivedOn } = entry;
  return [
    employeeNo,
    positionName,
    ...(reviewerName === '' ? [] : [t('review.entry.reviewedBy', { name: reviewerName })]),
    ...(receivedOn === null
      ? []
      : [t('review.entry.received', { date: formatDay(receivedOn, t) })]),
  ].join(' · ');
}

function firstBlank(items: readonly ReviewItem[], values: Readonly<Record<string, Value>>): number {
  return items.find(({ indicator }) => isBlank(values[indicator.key]))?.number ?? 1;
}
