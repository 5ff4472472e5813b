import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { employeeIdSchema, type EmployeeId } from '@shared/domain/ids';
import { Button, Group, MultiSelect, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';

interface AttendanceFormProps {
  readonly dimensions: readonly { readonly value: string; readonly label: string }[];
}

/** Notes that people took a course on a day; what was typed stays until it is kept. */
export function AttendanceForm({ dimensions }: AttendanceFormProps) {
  const { t } = useText();
  const employees = useCallQuery('employee.list', {});
  const saving = useCommand('attendance.save');
  const [people, setPeople] = useState<readonly EmployeeId[]>([]);
  const [dimensionKey, setDimension] = useState<string | null>(null);
  const [course, setCourse] = useState('');
  const [attendedOn, setDay] = useState('');
  const isComplete =
    people.length > 0 && dimensionKey !== null && course.trim() !== '' && attendedOn !== '';

  function save(event: FormEvent) {
    event.preventDefault();
    if (!isComplete) return;
    saving.mutate(
      { employeeIds: [...people], dimensionKey, course, attendedOn },
      { onSuccess: () => setPeople([]) },
    );
  }

  return (
    <form onSubmit={save} aria-label={t('attendance.form')}>
      {saving.error !== null && <ErrorAlert error={saving.error} />}
      <Group align="flex-end" gap="sm">
        <TextInput
          size="xs"
          w={220}
          label={t('attendance.course')}
          maxLength={100}
          value={course}
          onChange={(event) => setCourse(event.currentTarget.value)}
        />
        <Select
          size="xs"
          w={160}
          label={t('attendance.dimension')}
          data={[...dimensions]}
          value={dimensionKey}
          onChange={setDimension}
        />
        <TextInput
          size="xs"
          w={150}
          type="date"
          label={t('attendance.day')}
          value={attendedOn}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <MultiSelect
          searchable
          size="xs"
          miw={260}
          label={t('attendance.people')}
          data={(employees.data ?? []).map(({ employeeId, name, employeeNo }) => ({
            value: employeeId,
            label: `${name} ${employeeNo}`,
          }))}
          value={[...people]}
          onChange={(ids) => setPeople(ids.map((id) => employeeIdSchema.parse(id)))}
        />
        <Button size="xs" type="submit" disabled={!isComplete} loading={saving.isPending}>
          {t('attendance.save')}
        </Button>
      </Group>
    </form>
  );
}
