import { useText } from '@renderer/text/useText';
import { conceptWords } from '@shared/sheets/auditWords';
import { Group, Select, TextInput } from '@mantine/core';

/** What the reader wants to see; days of the calendar of this computer, empty for any. */
export interface ChosenEntries {
  readonly userId: string | null;
  readonly concept: string | null;
  readonly fromDay: string;
  readonly toDay: string;
}

export const anyEntry: ChosenEntries = { userId: null, concept: null, fromDay: '', toDay: '' };

/** The same with days as instants, as the trail keeps times. */
export function instantsOf({ userId, concept, fromDay, toDay }: ChosenEntries) {
  return {
    userId,
    concept,
    from: fromDay === '' ? null : new Date(`${fromDay}T00:00:00`).toISOString(),
    to: toDay === '' ? null : new Date(`${toDay}T23:59:59.999`).toISOString(),
  };
}

interface EntryFilterProps {
  readonly chosen: ChosenEntries;
  readonly users: readonly { readonly userId: string; readonly name: string }[];
  readonly concepts: readonly string[];
  readonly onChoose: (chosen: ChosenEntries) => void;
}

/** Filters by person, by kind of content and by time. */
export function EntryFilter({ chosen, users, concepts, onChoose }: EntryFilterProps) {
  const { t } = useText();
  return (
    <Group gap="sm" p="sm" align="flex-end">
      <Select
        label={t('auditEntry.who')}
        placeholder={t('auditEntry.everybody')}
        data={users.map(({ userId, name }) => ({ value: userId, label: name }))}
        value={chosen.userId}
        clearable
        onChange={(userId) => onChoose({ ...chosen, userId })}
      />
      <Select
        label={t('auditEntry.what')}
        placeholder={t('auditEntry.everything')}
        data={concepts.map((concept) => ({ value: concept, label: conceptWords(concept, t) }))}
        value={chosen.concept}
        clearable
        onChange={(concept) => onChoose({ ...chosen, concept })}
      />
      <TextInput
        type="date"
        label={t('auditEntry.from')}
        value={chosen.fromDay}
        onChange={(event) => onChoose({ ...chosen, fromDay: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('auditEntry.to')}
        value={chosen.toDay}
        onChange={(event) => onChoose({ ...chosen, toDay: event.currentTarget.value })}
      />
    </Group>
  );
}
