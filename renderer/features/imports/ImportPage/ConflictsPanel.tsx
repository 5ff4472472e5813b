import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type {
  ConflictDecision,
  ConflictField,
  ImportPreview,
  PreviewConflict,
} from '@shared/contract/import';
import { Button, SegmentedControl, Table } from '@mantine/core';
import { questionWords } from '../codeWords';
import styles from './ConflictsPanel.module.css';
import type { Import } from './useImport';

interface ConflictsPanelProps {
  readonly work: Import;
  readonly preview: ImportPreview;
}

/** Records that are known with other content: keep what is stored or take the file, one by one or all. */
export function ConflictsPanel({ work, preview }: ConflictsPanelProps) {
  const { t } = useText();
  const { conflicts, counts, kind } = preview;
  if (counts.conflict === 0) return null;
  const decided = work.choices.conflicts ?? { others: 'keep', rows: [] };

  function decide(row: number, decision: ConflictDecision) {
    const rows = decided.rows.filter((each) => each.row !== row);
    work.change({ conflicts: { ...decided, rows: [...rows, { row, decision }] } });
  }

  function decideAll(others: ConflictDecision) {
    work.change({ conflicts: { others, rows: [] } });
  }

  return (
    <Panel
      isFlush
      title={t(kind === 'staffList' ? 'importConflict.titleList' : 'importConflict.title')}
      note={t('importConflict.note', { count: counts.conflict })}
      actions={
        <>
          <Button size="xs" variant="default" onClick={() => decideAll('keep')}>
            {t('importConflict.keepAll')}
          </Button>
          <Button size="xs" variant="default" onClick={() => decideAll('take')}>
            {t('importConflict.takeAll')}
          </Button>
        </>
      }
      {...(conflicts.length < counts.conflict
        ? { footer: t('importConflict.shown', { shown: conflicts.length }) }
        : {})}
    >
      <div className={styles['scroll']}>
        <Table className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={64}>{t('importConflict.column.row')}</Table.Th>
              <Table.Th w={140}>{t('importConflict.column.label')}</Table.Th>
              <Table.Th>{t('importConflict.column.fields')}</Table.Th>
              <Table.Th w={190}>{t('importConflict.column.decision')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflicts.map((conflict) => (
              <ConflictRow
                key={conflict.row}
                conflict={conflict}
                onDecide={(decision) => decide(conflict.row, decision)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}

interface ConflictRowProps {
  readonly conflict: PreviewConflict;
  readonly onDecide: (decision: ConflictDecision) => void;
}

function ConflictRow({ conflict, onDecide }: ConflictRowProps) {
  const { t } = useText();
  const { row, label, fields, decision } = conflict;
  return (
    <Table.Tr>
      <Table.Td>{row}</Table.Td>
      <Table.Td>
        <strong>{label === '' ? t('program.blank') : label}</strong>
      </Table.Td>
      <Table.Td>
        <dl className={styles['fields']}>
          {fields.map((field) => (
            <FieldLine
              key={`${field.field} ${field.questionKey}`}
              field={field}
              decision={decision}
            />
          ))}
        </dl>
      </Table.Td>
      <Table.Td>
        <SegmentedControl
          size="xs"
          aria-label={t('importConflict.decisionOf', { row })}
          value={decision}
          data={[
            { value: 'keep', label: t('importConflict.keep') },
            { value: 'take', label: t('importConflict.take') },
          ]}
          onChange={onDecide}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function FieldLine({
  field,
  decision,
}: {
  readonly field: ConflictField;
  readonly decision: ConflictDecision;
}) {
  const { t } = useText();
  const name =
    field.field === 'answer'
      ? (questionWords(t, field.questionKey) ?? field.questionKey?.replace(/^q:/u, '') ?? '')
      : t(`importConflict.field.${field.field}`);
  return (
    <div className={styles['field']}>
      <dt>{name}</dt>
      <dd>
        <span data-loses={decision === 'take' || undefined}>{words(field.known)}</span>
        <span aria-hidden="true">→</span>
        <span data-loses={decision === 'keep' || undefined}>{words(field.inFile)}</span>
      </dd>
    </div>
  );

  function words(value: string | null): string {
    if (value === null || value === '') return t('program.blank');
    if (field.field === 'status') {
      return t(value === 'left' ? 'employee.status.left' : 'employee.status.active');
    }
    if (field.field === 'isResolved' || field.field === 'isReopened') {
      return t(value === '1' ? 'importConflict.yes' : 'importConflict.no');
    }
    return value.replace('T', ' ');
  }
}
