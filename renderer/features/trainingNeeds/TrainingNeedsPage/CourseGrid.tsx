import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import type { CourseEffect } from '@shared/contract/attendance';
import { customerWords } from '@shared/sheets/courseEffectWords';
import { Table } from '@mantine/core';
import { useState, type ClipboardEvent } from 'react';
import styles from './CourseGrid.module.css';
import { planPoints, pointsFields, type PointsPlan } from './planPoints';
import { PointsField } from './PointsField';
import { PointsPasteDialog } from './PointsPasteDialog';

interface CourseGridProps {
  readonly title: string;
  readonly people: CourseEffect['people'];
}

/** Everybody who took a course: points of both tests, typed or pasted, beside what customers said. */
export function CourseGrid({ title, people }: CourseGridProps) {
  const { t } = useText();
  const mayWrite = useMay('courseTest.save');
  const [plan, setPlan] = useState<PointsPlan | null>(null);

  function paste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    const input = event.target;
    // A single value goes into the field as in any other.
    if (!(input instanceof HTMLInputElement) || !/[\t\n]/u.test(text.trimEnd())) return;
    const row = Number(input.closest('tr')?.dataset['row'] ?? 0);
    const field = pointsFields.findIndex(
      ({ kind, time }) => `${kind} ${time}` === input.dataset['field'],
    );
    event.preventDefault();
    setPlan(planPoints(text, people, { row, field: Math.max(0, field) }));
  }

  return (
    <>
      <Table className={styles['grid'] ?? ''} aria-label={title} onPaste={paste}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('attendance.people')}</Table.Th>
            <Table.Th>{t('attendance.day')}</Table.Th>
            {pointsFields.map(({ kind, time }) => (
              <Table.Th key={`${kind} ${time}`} className={styles['points'] ?? ''}>
                {t(`courseTest.kind.${kind}`)} {t(`courseTest.time.${time}`)}
              </Table.Th>
            ))}
            <Table.Th>{t('attendance.before')}</Table.Th>
            <Table.Th>{t('attendance.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(
            ({ attendanceId, employeeNo, name, attendedOn, tests, before, after }, row) => (
              <Table.Tr key={attendanceId} data-row={row}>
                <Table.Td>
                  <strong>{name}</strong> {employeeNo}
                </Table.Td>
                <Table.Td>{attendedOn}</Table.Td>
                {pointsFields.map(({ kind, time }) => (
                  <Table.Td key={`${kind} ${time}`} className={styles['points'] ?? ''}>
                    {mayWrite ? (
                      <PointsField
                        cell={{ attendanceId, kind, time, points: tests[kind][time] }}
                        label={t('courseTest.field', {
                          name,
                          kind: t(`courseTest.kind.${kind}`),
                          time: t(`courseTest.time.${time}`),
                        })}
                      />
                    ) : (
                      (tests[kind][time] ?? t('program.blank'))
                    )}
                  </Table.Td>
                ))}
                <Table.Td className={styles['customer'] ?? ''}>{customerWords(t, before)}</Table.Td>
                <Table.Td className={styles['customer'] ?? ''}>{customerWords(t, after)}</Table.Td>
              </Table.Tr>
            ),
          )}
        </Table.Tbody>
      </Table>
      {plan !== null && <PointsPasteDialog plan={plan} onClose={() => setPlan(null)} />}
    </>
  );
}
