import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Publications } from '@shared/contract/publication';
import type { CycleId } from '@shared/domain/ids';
import { publicationContentsSchema, type PublicationContents } from '@shared/domain/publication';
import { lastDayOfPeriod } from '@shared/domain/workCalendar';
import { Button, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './PublicationsPage.module.css';

interface PublishFormProps {
  readonly cycleId: CycleId;
  readonly publications: Publications;
}

/** From when to when, and what, is shown; the last day follows the rule until it is typed. */
export function PublishForm({ cycleId, publications }: PublishFormProps) {
  const { t } = useText();
  const { rule, today, current, published } = publications;
  const publish = useCommand('publication.publish');
  const [startsOn, setStartsOn] = useState(today);
  const [typedEnd, setTypedEnd] = useState<string | null>(null);
  const [contents, setContents] = useState<PublicationContents>('grades');
  const [objectionsTo, setObjectionsTo] = useState(published[0]?.objectionsTo ?? '');
  const endsOn =
    typedEnd ?? (startsOn === '' ? '' : lastDayOfPeriod(startsOn, rule.publicationDays, rule));

  function submit() {
    publish.mutate(
      { cycleId, startsOn, endsOn, contents, objectionsTo },
      { onSuccess: () => notifications.show({ message: t('publication.published') }) },
    );
  }

  return (
    <Stack gap="sm">
      <p className={styles['hint']}>{t('publication.makeHint')}</p>
      <div className={styles['pair']}>
        <TextInput
          type="date"
          label={t('publication.startsOn')}
          value={startsOn}
          onChange={(event) => setStartsOn(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('publication.endsOn', { days: rule.publicationDays })}
          value={endsOn}
          onChange={(event) => setTypedEnd(event.currentTarget.value)}
        />
      </div>
      <SegmentedControl
        aria-label={t('publication.contents.label')}
        value={contents}
        data={publicationContentsSchema.options.map((value) => ({
          value,
          label: t(`publication.contents.${value}`),
        }))}
        onChange={setContents}
      />
      {contents === 'scores' && <p className={styles['hint']}>{t('publication.scoresHint')}</p>}
      <Textarea
        label={t('publication.contact')}
        autosize
        value={objectionsTo}
        onChange={(event) => setObjectionsTo(event.currentTarget.value)}
      />
      {publish.error !== null && <ErrorAlert error={publish.error} />}
      <Button
        loading={publish.isPending}
        disabled={objectionsTo.trim() === '' || startsOn === '' || endsOn === ''}
        onClick={submit}
      >
        {t('publication.publish', { count: current.length })}
      </Button>
    </Stack>
  );
}
