import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ImportPreview } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import { changeColumns, hasScale, isDuration, isTime } from './columnChoices';
import { ColumnFields, type FieldName } from './ColumnFields';
import { Distribution } from './Distribution';

interface ColumnDetailProps {
  readonly preview: ImportPreview;
  readonly column: ColumnMapping;
  readonly onColumns: (columns: readonly ColumnMapping[]) => void;
}

/** Everything that can be set for one column, and how its answers are spread. */
export function ColumnDetail({ preview, column, onColumns }: ColumnDetailProps) {
  const { t } = useText();
  const spread = preview.distributions.find(
    ({ questionKey }) => questionKey === column.questionKey,
  );
  const fields = fieldsOf(column);
  return (
    <Panel title={column.header} note={t(`import.use.${column.use}`)}>
      {fields.length === 0 ? (
        t('mapping.nothingToSet')
      ) : (
        <ColumnFields
          column={column}
          fields={fields}
          onChange={(change) => onColumns(changeColumns(preview.columns, [column.index], change))}
        />
      )}
      {spread !== undefined && <Distribution distribution={spread} />}
    </Panel>
  );
}

function fieldsOf({ use }: ColumnMapping): readonly FieldName[] {
  if (hasScale(use)) return ['scale', 'direction', 'words', 'noAnswers'];
  if (isTime(use)) return ['dateOrder', 'utcOffset'];
  return isDuration(use) ? ['durationUnit'] : [];
}
