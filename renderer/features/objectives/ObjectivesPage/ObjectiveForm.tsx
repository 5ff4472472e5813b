import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ObjectiveOverview, ObjectiveRow } from '@shared/contract/objective';
import type { ObjectiveContent } from '@shared/domain/objective';
import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ownerChoices, ownerValue } from './ownerChoices';
import { useMayLead } from './useMayLead';

type Owner = Pick<ObjectiveContent, 'unitId' | 'employeeId'>;

/** What the form is for: a new objective, perhaps part of another, or other words for a known one. */
export type FormTask =
  | {
      readonly kind: 'new';
      readonly parent: ObjectiveRow | null;
      readonly owner: Owner | null;
    }
  | { readonly kind: 'edit'; readonly objective: ObjectiveRow };

interface ObjectiveFormProps {
  readonly overview: ObjectiveOverview;
  readonly task: FormTask;
  readonly onClose: () => void;
}

/** What is to be reached, how it is measured, how much, whose it is and until when. */
export function ObjectiveForm({ overview, task, onClose }: ObjectiveFormProps) {
  const { t } = useText();
  const mayLead = useMayLead();
  const save = useCommand('objective.save');
  const parent = task.kind === 'new' ? task.parent : parentOf(task.objective, overview);
  const choices = ownerChoices(overview, { parent, mayLead, shop: t('objective.shop') });
  const [content, setContent] = useState<ObjectiveContent>(() => startingContent(task, overview));
  const [owner, setOwner] = useState<string | null>(() => startingOwner(task, choices));
  const { aim, measure, target, startsOn, dueOn } = content;
  const missing = [
    ...(owner === null ? [t('objective.form.owner')] : []),
    ...(aim.trim() === '' ? [t('objective.form.aim')] : []),
    ...(target.trim() === '' ? [t('objective.form.target')] : []),
  ];

  function change(changed: Partial<ObjectiveContent>) {
    setContent((before) => ({ ...before, ...changed }));
  }

  function submit() {
    const place =
      task.kind === 'edit' ? content : choices.find(({ value }) => value === owner)?.owner;
    if (place === undefined) return;
    const { unitId, employeeId } = place;
    const objectiveId = task.kind === 'edit' ? task.objective.objectiveId : null;
    save.mutate(
      { objectiveId, content: { ...content, unitId, employeeId } },
      { onSuccess: onClose },
    );
  }

  const heads = { new: parent === null ? 'newTitle' : 'partTitle', edit: 'editTitle' } as const;
  return (
    <Modal opened onClose={onClose} size="lg" title={t(`objective.form.${heads[task.kind]}`)}>
      <Stack gap="sm">
        {parent !== null && (
          <TextInput
            readOnly
            label={t('objective.form.parent')}
            value={`${parent.aim} · ${parent.target}`}
          />
        )}
        <Select
          searchable
          label={t('objective.form.owner')}
          disabled={task.kind === 'edit'}
          value={owner}
          data={choices.map(({ value, label }) => ({ value, label }))}
          onChange={setOwner}
        />
        <TextInput
          data-autofocus
          label={t('objective.form.aim')}
          placeholder={t('objective.form.aimHint')}
          value={aim}
          maxLength={200}
          onChange={(event) => change({ aim: event.currentTarget.value })}
        />
        <Textarea
          autosize
          minRows={1}
          label={t('objective.form.measure')}
          placeholder={t('objective.form.measureHint')}
          value={measure}
          maxLength={500}
          onChange={(event) => change({ measure: event.currentTarget.value })}
        />
        <TextInput
          label={t('objective.form.target')}
          placeholder={t('objective.form.targetHint')}
          value={target}
          maxLength={200}
          onChange={(event) => change({ target: event.currentTarget.value })}
        />
        <Group grow>
          {(['startsOn', 'dueOn'] as const).map((field) => (
            <DayInput
              key={field}
              label={t(`objective.form.${field}`)}
              value={field === 'startsOn' ? startsOn : dueOn}
              onChange={(day) => {
                if (day !== null) change({ [field]: day });
              }}
            />
          ))}
        </Group>
        {save.error !== null && <ErrorAlert error={save.error} />}
        <Group justify="flex-end" gap="sm">
          {missing.length > 0 && (
            <span>
              {t('objective.form.missing', { fields: missing.join(t('frame.listSeparator')) })}
            </span>
          )}
          <Button variant="default" onClick={onClose}>
            {t('objective.form.keep')}
          </Button>
          <Button disabled={missing.length > 0} loading={save.isPending} onClick={submit}>
            {t('objective.form.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function parentOf(objective: ObjectiveRow, { objectives }: ObjectiveOverview): ObjectiveRow | null {
  return objectives.find(({ objectiveId }) => objectiveId === objective.parentId) ?? null;
}

/** A part begins with the words and days of the whole; a new one lasts until the end of the year. */
function startingContent(task: FormTask, { today }: ObjectiveOverview): ObjectiveContent {
  if (task.kind === 'edit') {
    const { parentId, unitId, employeeId, aim, measure, target, startsOn, dueOn } = task.objective;
    return { parentId, unitId, employeeId, aim, measure, target, startsOn, dueOn };
  }
  const { parent } = task;
  return {
    parentId: parent?.objectiveId ?? null,
    unitId: null,
    employeeId: null,
    aim: parent?.aim ?? '',
    measure: parent?.measure ?? '',
    target: parent?.target ?? '',
    startsOn: parent?.startsOn ?? today,
    dueOn: parent?.dueOn ?? `${today.slice(0, 4)}-12-31`,
  };
}

function startingOwner(task: FormTask, choices: ReturnType<typeof ownerChoices>): string | null {
  if (task.kind === 'edit') return ownerValue(task.objective);
  const asked = task.owner === null ? undefined : ownerValue(task.owner);
  const [first] = choices;
  return asked ?? (task.parent === null ? (first?.value ?? null) : null);
}
