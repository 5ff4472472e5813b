import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { RecordConflict } from '@shared/contract/handOff';
import { Button } from '@mantine/core';
import { FieldList } from './FieldList';
import styles from './HandOffPage.module.css';
import { useRecordWords } from './useRecordWords';

/** Records that two computers changed without knowing of each other; a person chooses. */
export function ConflictsPanel() {
  const { t } = useText();
  const { data, error } = useCallQuery('handOff.conflicts', {});
  return (
    <Panel title={t('handOff.conflicts.title')} note={t('handOff.conflicts.note')}>
      {error !== null && <ErrorAlert error={error} />}
      <ul className={styles['conflicts']}>
        {(data ?? []).map((conflict) => (
          <Conflict key={`${conflict.kind} ${conflict.key}`} conflict={conflict} />
        ))}
      </ul>
    </Panel>
  );
}

function Conflict({ conflict }: { readonly conflict: RecordConflict }) {
  const { t } = useText();
  const words = useRecordWords();
  const decide = useCommand('handOff.decide');
  const { kind, key, ownHash, others, isHere } = conflict;
  return (
    <li>
      <strong>{words.record(conflict)}</strong>
      {decide.error !== null && <ErrorAlert error={decide.error} />}
      {others.map(({ contentHash, fields }) => (
        <div key={contentHash ?? 'deleted'} className={styles['choice']}>
          <div>
            <div className={styles['hint']}>
              {t('handOff.conflicts.own')} → {t('handOff.conflicts.other')}
              {contentHash === null && t('handOff.conflicts.deleted')}
            </div>
            {contentHash !== null && <FieldList fields={fields} />}
          </div>
          <Button
            size="xs"
            variant="default"
            loading={decide.isPending}
            onClick={() => decide.mutate({ kind, key, contentHash })}
          >
            {t('handOff.conflicts.takeOther')}
          </Button>
        </div>
      ))}
      <Button
        size="xs"
        variant="default"
        loading={decide.isPending}
        onClick={() => decide.mutate({ kind, key, contentHash: ownHash })}
      >
        {t('handOff.conflicts.keepOwn')}
        {!isHere && t('handOff.conflicts.deleted')}
      </Button>
    </li>
  );
}
