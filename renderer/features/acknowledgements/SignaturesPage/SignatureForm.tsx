import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SignatureRow } from '@shared/contract/acknowledgement';
import {
  acknowledgementKindSchema,
  type AcknowledgementKind,
} from '@shared/domain/acknowledgement';
import { Button, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import styles from './SignaturesPage.module.css';

const kinds = acknowledgementKindSchema.options;

interface SignatureFormProps {
  readonly row: SignatureRow;
  /** Who is entered next, if anybody. */
  readonly next: SignatureRow | null;
  readonly today: string;
  readonly onEntered: () => void;
}

/** What stands on one sheet: keys 1 to 3 choose, Ctrl+Enter enters it and goes on. */
export function SignatureForm({ row, next, today, onEntered }: SignatureFormProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const enter = useCommand('acknowledgement.enter');
  const [kind, setKind] = useState<AcknowledgementKind>('agreed');
  const [signedOn, setSignedOn] = useState(today);
  const [witnessName, setWitnessName] = useState('');
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const isCorrection = row.state !== 'awaited' && row.state !== 'outdated';

  function submit() {
    enter.mutate(
      {
        appraisalId: row.appraisalId,
        kind,
        signedOn,
        witnessName: kind === 'refused' ? witnessName : '',
        note,
        amendmentReason: reason.trim() === '' ? null : reason,
      },
      {
        onSuccess: () => {
          notifications.show({ message: t('acknowledgement.entered', { name: row.name }) });
          onEntered();
        },
      },
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey && event.key === 'Enter') return submit();
    const isTyping =
      event.target instanceof HTMLElement &&
      event.target.matches('[type=text],[type=date],textarea');
    const chosen = kinds[Number(event.key) - 1];
    if (!isTyping && !event.ctrlKey && chosen !== undefined) setKind(chosen);
  }

  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <div role="radiogroup" className={styles['kinds']}>
        {kinds.map((each, place) => (
          <Radio.Card
            key={each}
            value={each}
            checked={kind === each}
            className={styles['kind'] ?? ''}
            onClick={() => setKind(each)}
            {...(each === 'agreed' ? { 'data-autofocus': true } : {})}
          >
            <Radio.Indicator size="xs" />
            <span className={styles['kindWords']}>
              <strong>{t(`acknowledgement.kind.${each}`)}</strong>
              <span>{t(`acknowledgement.kind.${each}Hint`)}</span>
            </span>
            <kbd>{place + 1}</kbd>
          </Radio.Card>
        ))}
      </div>
      <TextInput
        type="date"
        label={t('acknowledgement.signedOn')}
        value={signedOn}
        max={today}
        onChange={(event) => setSignedOn(event.currentTarget.value)}
      />
      <TextInput
        label={t('acknowledgement.witnessName')}
        placeholder={t('acknowledgement.witnessHint')}
        value={witnessName}
        disabled={kind !== 'refused'}
        required={kind === 'refused'}
        onChange={(event) => setWitnessName(event.currentTarget.value)}
      />
      <Textarea
        label={t('acknowledgement.note')}
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {isCorrection && (
        <TextInput
          label={t('acknowledgement.amendmentReason')}
          description={t('acknowledgement.correctionHint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {enter.error !== null && <ErrorAlert error={enter.error} />}
      <Button
        loading={enter.isPending}
        onClick={submit}
        rightSection={<kbd>Ctrl Enter</kbd>}
        aria-keyshortcuts="Control+Enter"
      >
        {next === null
          ? t('acknowledgement.enter')
          : t('acknowledgement.enterNext', { name: next.name })}
      </Button>
      {row.state === 'disagreed' && row.appeal === null && (
        <Button variant="default" onClick={() => goTo(`/appeals/new/${row.appraisalId}`)}>
          {t('acknowledgement.toAppeal')}
        </Button>
      )}
    </Stack>
  );
}
