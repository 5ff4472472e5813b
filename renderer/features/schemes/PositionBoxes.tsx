import { useText } from '@renderer/text/useText';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { PositionId } from '@shared/domain/ids';
import { Checkbox } from '@mantine/core';
import styles from './PositionBoxes.module.css';

interface PositionBoxesProps {
  readonly overview: SchemeOverview;
  readonly ticked: readonly PositionId[];
  readonly onTick: (ticked: readonly PositionId[]) => void;
}

/** The positions to tick, each with the scheme that it uses now. */
export function PositionBoxes({ overview, ticked, onTick }: PositionBoxesProps) {
  const { t, localText } = useText();
  const { positions, schemes } = overview;
  return (
    <Checkbox.Group
      className={styles['positions'] ?? ''}
      label={t('scheme.adoptFor')}
      value={[...ticked]}
      onChange={(ids) =>
        onTick(positions.map((each) => each.positionId).filter((id) => ids.includes(id)))
      }
    >
      <div className={styles['boxes']}>
        {positions.map((position) => {
          const current = schemes.find(({ schemeId }) => schemeId === position.schemeId);
          return (
            <Checkbox
              key={position.positionId}
              size="xs"
              value={position.positionId}
              label={position.name}
              description={
                current === undefined
                  ? t('scheme.none')
                  : t('scheme.replaces', { name: localText(current.content.name) })
              }
            />
          );
        })}
      </div>
    </Checkbox.Group>
  );
}
