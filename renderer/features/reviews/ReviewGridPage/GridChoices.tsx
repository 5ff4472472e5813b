import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import type { ReviewGridGroup } from '@shared/contract/review';
import type { CycleId } from '@shared/domain/ids';
import { reviewSources, type ReviewSource } from '@shared/domain/scheme';
import { Select } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './ReviewGridPage.module.css';

interface GridChoicesProps {
  readonly cycleId: CycleId;
  readonly source: ReviewSource;
  readonly groups: readonly ReviewGridGroup[];
  readonly place: number;
  /** Key of the group that is shown; empty for all. */
  readonly chosen: string;
  readonly onPlace: (place: number) => void;
  readonly onChoose: (key: string) => void;
}

/** Which source, which of its reviewers, and which position with its scheme the grid shows. */
export function GridChoices(props: GridChoicesProps) {
  const { cycleId, source, groups, place, chosen } = props;
  const { t, localText } = useText();
  const [, goTo] = useLocation();
  const { data: board } = useCallQuery('cycle.board', { cycleId });
  const sources = reviewSources.filter((each) =>
    board?.rows.some(({ reviews }) => reviews.some((review) => review.source === each)),
  );
  const places = Math.max(1, ...groups.map((group) => group.places));
  return (
    <div className={styles['choices']}>
      {sources.length > 1 && (
        <Select
          label={t('review.grid.source')}
          allowDeselect={false}
          value={source}
          data={sources.map((value) => ({ value, label: t(`source.${value}`) }))}
          onChange={(value) => goTo(`/reviews/${value ?? source}/grid`)}
        />
      )}
      {places > 1 && (
        <Select
          label={t('review.grid.place')}
          allowDeselect={false}
          value={String(place)}
          data={Array.from({ length: places }, (_, index) => ({
            value: String(index + 1),
            label: t('review.grid.placeOf', { place: index + 1 }),
          }))}
          onChange={(value) => props.onPlace(Number(value ?? place))}
        />
      )}
      {groups.length > 1 && (
        <Select
          w={320}
          label={t('review.grid.group')}
          allowDeselect={false}
          value={chosen}
          data={[
            { value: '', label: t('review.grid.everyGroup') },
            ...groups.map((group) => ({
              value: keyOf(group),
              label: [
                [group.positionName, ...group.movedTo].join(' → '),
                `${localText(group.schemeName)} v${group.schemeVersion}`,
              ].join(' · '),
            })),
          ]}
          onChange={(value) => props.onChoose(value ?? '')}
        />
      )}
    </div>
  );
}

/** What tells one group of the grid from another. */
export function keyOf({
  positionName,
  movedTo,
  schemeName,
  schemeVersion,
}: ReviewGridGroup): string {
  return JSON.stringify([positionName, movedTo, schemeName, schemeVersion]);
}
