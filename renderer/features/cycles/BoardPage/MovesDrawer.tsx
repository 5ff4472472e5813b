import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { formatDay, formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import type { BoardRow } from '@shared/contract/cycle';
import type { Segments } from '@shared/contract/segment';
import { Button, Drawer, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './CycleStateDrawer.module.css';

interface MovesDrawerProps {
  /** Null while it is closed. */
  readonly row: BoardRow | null;
  readonly onClose: () => void;
}

/** From which day of the cycle on somebody held another position. */
export function MovesDrawer({ row, onClose }: MovesDrawerProps) {
  const { t } = useText();
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      size={520}
      title={row === null ? '' : t('segment.of', { name: row.name })}
      closeButtonProps={{ 'aria-label': t('segment.close') }}
    >
      {row !== null && <Moves row={row} onClose={onClose} />}
    </Drawer>
  );
}

function Moves({ row, onClose }: { readonly row: BoardRow; readonly onClose: () => void }) {
  const { data, error } = useCallQuery('segment.get', { appraisalId: row.appraisalId });
  if (error !== null) return <ErrorAlert error={error} />;
  return data === undefined ? (
    <Loading />
  ) : (
    <MovesForm row={row} segments={data} onClose={onClose} />
  );
}

interface MovesFormProps {
  readonly row: BoardRow;
  readonly segments: Segments;
  readonly onClose: () => void;
}

function MovesForm({ row, segments, onClose }: MovesFormProps) {
  const { t } = useText();
  const save = useCommand('segment.save');
  const [moves, setMoves] = useState(segments.moves);
  const { startsOn, endsOn, positionName, positions, hints } = segments;
  const isWrong = ({ startsOn: day }: Segments['moves'][number]) =>
    day <= startsOn || day > endsOn || moves.filter((each) => each.startsOn === day).length > 1;

  function change(place: number, part: Partial<Segments['moves'][number]>) {
    setMoves(moves.map((move, index) => (index === place ? { ...move, ...part } : move)));
  }

  function run() {
    const ordered = moves.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    save.mutate(
      { appraisalId: row.appraisalId, moves: ordered },
      {
        onSuccess: () => {
          notifications.show({ message: t('segment.saved') });
          onClose();
        },
      },
    );
  }

  return (
    <Stack gap="md">
      <div className={styles['quiet']}>{t('segment.what')}</div>
      {hints.map(({ before, after, changedAt }) => (
        <div key={changedAt}>
          {t('segment.hint', {
            day: formatDayTime(changedAt, t),
            before: before ?? t('segment.none'),
            after: after ?? t('segment.none'),
          })}
        </div>
      ))}
      <strong>{t('segment.first', { day: formatDay(startsOn, t), position: positionName })}</strong>
      {moves.map((move, place) => (
        // A move has no name of its own; its place is what tells it from the others.
        <Group key={place} align="flex-end" wrap="nowrap">
          <TextInput
            type="date"
            label={t('segment.startsOn')}
            value={move.startsOn}
            error={isWrong(move)}
            onChange={(event) => change(place, { startsOn: event.currentTarget.value })}
          />
          <Select
            flex={1}
            label={t('segment.position')}
            value={move.positionName}
            data={[...new Set([...positions, move.positionName])]}
            onChange={(name) => {
              if (name !== null) change(place, { positionName: name });
            }}
          />
          <Button
            variant="default"
            onClick={() => setMoves(moves.filter((_, index) => index !== place))}
          >
            {t('segment.remove')}
          </Button>
        </Group>
      ))}
      {moves.some(isWrong) && (
        <div role="alert">
          {t('segment.wrongDay', { first: formatDay(startsOn, t), last: formatDay(endsOn, t) })}
        </div>
      )}
      {save.error !== null && <ErrorAlert error={save.error} />}
      <Group justify="space-between">
        <Button
          variant="default"
          onClick={() =>
            setMoves([...moves, { startsOn: endsOn, positionName: positions[0] ?? positionName }])
          }
        >
          {t('segment.add')}
        </Button>
        <Button disabled={moves.some(isWrong)} loading={save.isPending} onClick={run}>
          {t('segment.save')}
        </Button>
      </Group>
    </Stack>
  );
}
