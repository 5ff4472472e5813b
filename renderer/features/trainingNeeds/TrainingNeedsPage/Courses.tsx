import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { Attendance } from '@shared/contract/attendance';
import type { CycleId } from '@shared/domain/ids';
import { Button, Table } from '@mantine/core';
import { AttendanceForm } from './AttendanceForm';
import { CourseEffectView } from './CourseEffectView';
import styles from './TrainingNeedsPage.module.css';

interface CoursesProps {
  readonly cycleId: CycleId;
}

/** Who took which course, and what changed for them since the cycle before. */
export function Courses({ cycleId }: CoursesProps) {
  const { t, localText } = useText();
  const attended = useCallQuery('attendance.list', {});
  const { data, error } = useCallQuery('attendance.effects', { cycleId });
  const names = new Map((data?.dimensions ?? []).map(({ key, name }) => [key, localText(name)]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return (
    <Panel title={t('attendance.title')} note={t('attendance.hint')}>
      <div className={styles['courses']}>
        <Allowed call="attendance.save">
          <AttendanceForm dimensions={[...names].map(([value, label]) => ({ value, label }))} />
        </Allowed>
        {error !== null && <ErrorAlert error={error} />}
        {attended.error !== null && <ErrorAlert error={attended.error} />}
        {attended.data?.length === 0 && <p className={styles['words']}>{t('attendance.none')}</p>}
        {data !== undefined && data.effects.length > 0 && (
          <p className={styles['words']}>{t('courseTest.hint')}</p>
        )}
        {data?.effects.map((effect) => (
          <CourseEffectView
            key={`${effect.dimensionKey} ${effect.course}`}
            effect={effect}
            dimensionName={nameOf(effect.dimensionKey)}
            isScored={data.isScored}
            hasCycleBefore={data.hasCycleBefore}
          />
        ))}
        {attended.data !== undefined && attended.data.length > 0 && (
          <AttendanceTable attended={attended.data} nameOf={nameOf} />
        )}
      </div>
    </Panel>
  );
}

interface AttendanceTableProps {
  readonly attended: readonly Attendance[];
  readonly nameOf: (dimensionKey: string) => string;
}

function AttendanceTable({ attended, nameOf }: AttendanceTableProps) {
  const { t } = useText();
  const removing = useCommand('attendance.remove');
  return (
    <details>
      <summary>{t('attendance.list', { count: attended.length })}</summary>
      {removing.error !== null && <ErrorAlert error={removing.error} />}
      <Table aria-label={t('attendance.list', { count: attended.length })}>
        <Table.Tbody>
          {attended.map(({ attendanceId, name, employeeNo, course, dimensionKey, attendedOn }) => (
            <Table.Tr key={attendanceId}>
              <Table.Td>{attendedOn}</Table.Td>
              <Table.Td>
                {name} {employeeNo}
              </Table.Td>
              <Table.Td>{course}</Table.Td>
              <Table.Td>{nameOf(dimensionKey)}</Table.Td>
              <Table.Td>
                <Allowed call="attendance.remove">
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={t('attendance.removeOf', { name, course })}
                    onClick={() => removing.mutate({ attendanceId })}
                  >
                    {t('attendance.remove')}
                  </Button>
                </Allowed>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
