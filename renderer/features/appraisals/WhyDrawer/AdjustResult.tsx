import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Explanation } from '@shared/contract/appraisal';
import { adjustmentKindSchema, type AdjustmentKind } from '@shared/domain/adjustment';
import {
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { AdjustmentHistory } from './AdjustmentHistory';
import styles from './WhyDrawer.module.css';

/** What was decided about a result beside its computation, and the form for another change. */
export function AdjustResult({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useText();
  const mayPropose = useMay('adjustment.propose');
  const [isOpen, setOpen] = useState(false);
  if (!mayPropose && explanation.adjustments.length === 0) return null;
  return (
    <section className={styles['insights']}>
      <h3>{t('adjustment.title')}</h3>
      <AdjustmentHistory explanation={explanation} />
      {mayPropose && !isOpen && (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t('adjustment.open')}
        </Button>
      )}
      {mayPropose && isOpen && (
        <AdjustForm explanation={explanation} onDone={() => setOpen(false)} />
      )}
    </section>
  );
}

interface AdjustFormProps {
  readonly explanation: Explanation;
  readonly onDone: () => void;
}

function AdjustForm({ explanation, onDone }: AdjustFormProps) {
  const { t } = useText();
  const { appraisalId, content, decided } = explanation;
  const mayDecide = useMay('adjustment.decide');
  const propose = useCommand('adjustment.propose');
  const others = content.grades.map(({ key }) => key).filter((key) => key !== decided.grade);
  const [kind, setKind] = useState<AdjustmentKind>('grade');
  const [grade, setGrade] = useState(others[0] ?? 'pass');
  const [score, setScore] = useState(decided.display ?? '');
  const [reason, setReason] = useState('');
  const [isOnPaper, setOnPaper] = useState(false);
  const [approverName, setApproverName] = useState('');
  const [approvedOn, setApprovedOn] = useState('');

  function submit() {
    propose.mutate(
      {
        appraisalId,
        change: kind === 'grade' ? { kind, after: grade } : { kind, after: score.trim() },
        reason,
        paperApproval: isOnPaper ? { approverName, approvedOn } : null,
      },
      {
        onSuccess: () => {
          notifications.show({
            message: t(isOnPaper ? 'adjustment.adjusted' : 'adjustment.proposed'),
          });
          onDone();
        },
      },
    );
  }

  return (
    <Stack gap="sm">
      <span>{t('adjustment.hint')}</span>
      <SegmentedControl
        aria-label={t('adjustment.kind.label')}
        value={kind}
        data={adjustmentKindSchema.options.map((value) => ({
          value,
          label: t(`adjustment.kind.${value}`),
        }))}
        onChange={setKind}
      />
      {kind === 'grade' ? (
        <Select
          label={t('adjustment.grade')}
          value={grade}
          allowDeselect={false}
          data={others.map((value) => ({ value, label: t(`grade.${value}`) }))}
          onChange={(value) => setGrade(others.find((each) => each === value) ?? grade)}
        />
      ) : (
        <TextInput
          label={t('adjustment.score')}
          inputMode="decimal"
          value={score}
          onChange={(event) => setScore(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={t('adjustment.reason')}
        description={t('adjustment.reasonHint')}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {mayDecide && (
        <Checkbox
          size="xs"
          label={t('adjustment.onPaper')}
          description={t('adjustment.onPaperHint')}
          checked={isOnPaper}
          onChange={(event) => setOnPaper(event.currentTarget.checked)}
        />
      )}
      {isOnPaper ? (
        <Group gap="sm" grow>
          <TextInput
            label={t('adjustment.approver')}
            value={approverName}
            onChange={(event) => setApproverName(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('adjustment.approvedOn')}
            value={approvedOn}
            onChange={(event) => setApprovedOn(event.currentTarget.value)}
          />
        </Group>
      ) : (
        <span>{t('adjustment.second')}</span>
      )}
      {propose.error !== null && <ErrorAlert error={propose.error} />}
      <Group gap="sm">
        <Button
          size="xs"
          loading={propose.isPending}
          disabled={
            reason.trim() === '' ||
            (kind === 'score' && !/^\d+(\.\d+)?$/.test(score.trim())) ||
            (isOnPaper && (approverName.trim() === '' || approvedOn === ''))
          }
          onClick={submit}
        >
          {t(isOnPaper ? 'adjustment.adjust' : 'adjustment.propose')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('appraisal.whyDrawer.close')}
        </Button>
      </Group>
    </Stack>
  );
}
