import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ReviewGridGroup } from '@shared/contract/review';
import type { ReviewSource } from '@shared/domain/scheme';
import { formatShare } from '@shared/text/formatNumber';
import { divide, parseFraction, sum } from '@shared/base/fraction';
import { Table } from '@mantine/core';
import { useRef, useState, type ClipboardEvent } from 'react';
import { Link } from 'wouter';
import { isBlank, itemsOf } from '../ReviewEntryPage/reviewItems';
import { GridCell, type Direction } from './GridCell';
import { NameBox } from './NameBox';
import { planRatings, type RatingPlan } from './planRatings';
import styles from './ReviewGridPage.module.css';
import type { GridRatings } from './useGridRatings';

interface ReviewGridProps {
  readonly source: ReviewSource;
  /** Which reviewer of the source. */
  readonly place: number;
  readonly group: ReviewGridGroup;
  readonly ratings: GridRatings;
  readonly onPaste: (plan: RatingPlan) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const moves: Readonly<Record<Direction, Place>> = {
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
};

/** People down, items across: moved through and pasted into as a spreadsheet. */
export function ReviewGrid({ source, place, group, ratings, onPaste }: ReviewGridProps) {
  const { t, localText } = useText();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const { rows, dimensions, positionName, schemeName, schemeVersion } = group;
  const title =
    group.movedTo.length === 0
      ? positionName
      : t('review.grid.moved', { position: positionName, movedTo: group.movedTo.join(' → ') });
  const items = itemsOf(group);
  const all = sum(dimensions.map(({ weight }) => parseFraction(weight)));
  const row = rows[active.row];
  const item = items[active.column];

  function addressOf(appraisalId: string): string {
    return `/reviews/${source}/${appraisalId}/${place}`;
  }

  function move(from: Place, to: Direction): void {
    const { row: down, column: across } = moves[to];
    const next = `${from.row + down} ${from.column + across}`;
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${next}"]`)?.focus();
  }

  function paste(event: ClipboardEvent<HTMLElement>): void {
    const text = event.clipboardData.getData('text/plain');
    // A single value goes into the cell as in any other.
    if (!/[\t\n]/u.test(text.trimEnd())) return;
    event.preventDefault();
    onPaste(planRatings(text, { source, place }, { rows, items }, active));
  }

  return (
    <Panel
      isFlush
      title={title}
      note={t('review.grid.scheme', {
        name: localText(schemeName),
        version: schemeVersion,
        people: rows.length,
        items: items.length,
      })}
      footer={<span>{t('review.grid.keys')}</span>}
    >
      {row !== undefined && item !== undefined && (
        <NameBox
          name={row.name}
          item={item}
          source={source}
          value={ratings.valueOf(row, item.indicator.key)}
        />
      )}
      <div className={styles['scroll']}>
        <Table ref={table} className={styles['grid'] ?? ''} aria-label={title} onPaste={paste}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th rowSpan={2}>{t('review.column.employeeNo')}</Table.Th>
              <Table.Th rowSpan={2}>{t('review.column.name')}</Table.Th>
              {dimensions.map((dimension) => (
                <Table.Th
                  key={dimension.key}
                  colSpan={dimension.indicators.length}
                  className={styles['dimension'] ?? ''}
                >
                  {localText(dimension.name)}{' '}
                  <span>{formatShare(divide(parseFraction(dimension.weight), all))}</span>
                </Table.Th>
              ))}
              <Table.Th rowSpan={2}>{t('review.grid.events')}</Table.Th>
              <Table.Th rowSpan={2}>{t('review.grid.state')}</Table.Th>
            </Table.Tr>
            <Table.Tr>
              {items.map(({ indicator }) => (
                <Table.Th key={indicator.key} className={styles['item'] ?? ''}>
                  {localText(indicator.name)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((each, index) => (
              <Table.Tr key={each.appraisalId}>
                <Table.Td>{each.employeeNo}</Table.Td>
                <Table.Td className={styles['person'] ?? ''}>
                  <Link href={addressOf(each.appraisalId)}>{each.name}</Link>
                  {each.reviewerName !== '' && <small>{each.reviewerName}</small>}
                </Table.Td>
                {items.map((one, column) => (
                  <Table.Td key={one.indicator.key} className={styles['rating'] ?? ''}>
                    <GridCell
                      place={{ row: index, column }}
                      label={t('review.grid.cell', {
                        name: each.name,
                        item: localText(one.indicator.name),
                      })}
                      item={one}
                      value={ratings.valueOf(each, one.indicator.key)}
                      isReadOnly={each.status === 'submitted'}
                      onActivate={() => setActive({ row: index, column })}
                      onRate={(value) =>
                        ratings.rate([
                          {
                            appraisalId: each.appraisalId,
                            source,
                            place,
                            indicatorKey: one.indicator.key,
                            value,
                          },
                        ])
                      }
                      onMove={(to) => move({ row: index, column }, to)}
                    />
                  </Table.Td>
                ))}
                <Table.Td align="center">
                  {each.events > 0 && (
                    <Link
                      href={addressOf(each.appraisalId)}
                      aria-label={t('review.grid.eventsOf', {
                        name: each.name,
                        count: each.events,
                      })}
                    >
                      {each.events}
                    </Link>
                  )}
                </Table.Td>
                <Table.Td>
                  <StatusText tone={each.status === 'submitted' ? 'done' : 'running'}>
                    {each.status === 'submitted'
                      ? t('review.status.submitted')
                      : t('review.items', {
                          given: items.filter(
                            ({ indicator }) => !isBlank(ratings.valueOf(each, indicator.key)),
                          ).length,
                          total: items.length,
                        })}
                  </StatusText>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}
