import { useText } from '@renderer/text/useText';
import { DayInput } from '@renderer/ui/DayInput';
import { Panel } from '@renderer/ui/Panel';
import { mostInterviewSteps, type InterviewStep } from '@shared/domain/interview';
import { ActionIcon, Button, Table, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import styles from './InterviewPage.module.css';

interface StepsPanelProps {
  readonly steps: readonly InterviewStep[];
  readonly isReadOnly: boolean;
  readonly onChange: (steps: readonly InterviewStep[]) => void;
}

const emptyStep: InterviewStep = { target: '', measure: '', dueOn: null, ownerName: '' };

/** What was agreed for the time after the talk. */
export function StepsPanel({ steps, isReadOnly, onChange }: StepsPanelProps) {
  const { t } = useText();

  function change(place: number, changed: Partial<InterviewStep>) {
    onChange(steps.map((step, i) => (i === place ? { ...step, ...changed } : step)));
  }

  return (
    <Panel
      isFlush
      title={t('interview.step.title')}
      note={t('interview.step.note')}
      actions={
        !isReadOnly && (
          <Button
            size="xs"
            variant="default"
            disabled={steps.length >= mostInterviewSteps}
            leftSection={<IconPlus size={14} stroke={1.7} aria-hidden="true" />}
            onClick={() => onChange([...steps, emptyStep])}
          >
            {t('interview.step.add')}
          </Button>
        )
      }
    >
      {steps.length === 0 ? (
        <p className={styles['none']}>{t('interview.step.none')}</p>
      ) : (
        <Table className={styles['steps'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('interview.step.target')}</Table.Th>
              <Table.Th>{t('interview.step.measure')}</Table.Th>
              <Table.Th>{t('interview.step.dueOn')}</Table.Th>
              <Table.Th>{t('interview.step.ownerName')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {steps.map((step, place) => (
              <Table.Tr key={place}>
                {(['target', 'measure'] as const).map((field) => (
                  <Table.Td key={field}>
                    <Textarea
                      autosize
                      minRows={1}
                      aria-label={t(`interview.step.${field}`)}
                      value={step[field]}
                      maxLength={1000}
                      readOnly={isReadOnly}
                      onChange={(event) => change(place, { [field]: event.currentTarget.value })}
                    />
                  </Table.Td>
                ))}
                <Table.Td>
                  <DayInput
                    isLabelHidden
                    label={t('interview.step.dueOn')}
                    value={step.dueOn}
                    isReadOnly={isReadOnly}
                    onChange={(dueOn) => change(place, { dueOn })}
                  />
                </Table.Td>
                <Table.Td>
                  <TextInput
                    aria-label={t('interview.step.ownerName')}
                    value={step.ownerName}
                    maxLength={100}
                    readOnly={isReadOnly}
                    onChange={(event) => change(place, { ownerName: event.currentTarget.value })}
                  />
                </Table.Td>
                <Table.Td>
                  {!isReadOnly && (
                    <ActionIcon
                      variant="subtle"
                      color="dark"
                      aria-label={t('interview.step.remove', { number: place + 1 })}
                      onClick={() => onChange(steps.filter((_, i) => i !== place))}
                    >
                      <IconX size={16} stroke={1.7} />
                    </ActionIcon>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}
