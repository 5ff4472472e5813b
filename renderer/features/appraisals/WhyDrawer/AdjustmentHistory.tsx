import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Explanation } from '@shared/contract/appraisal';
import type { Adjustment } from '@shared/domain/adjustment';
import { adjustedValue, adjustmentSentences } from '@shared/sheets/adjustmentSentence';
import { Button, Group } from '@mantine/core';

/** Every adjustment of a result; open ones are decided here. */
export function AdjustmentHistory({ explanation }: { readonly explanation: Explanation }) {
  const { t } = useText();
  const { adjustment, adjustments, tree, version } = explanation;
  return (
    <ul>
      {adjustment !== null && (
        <li>
          {adjustmentSentences(adjustment, tree, t).map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </li>
      )}
      {adjustments
        .filter(({ adjustmentId }) => adjustmentId !== adjustment?.adjustmentId)
        .map((each) => (
          <li key={each.adjustmentId}>
            {t('adjustment.change', {
              before: adjustedValue(each, each.before, t),
              after: adjustedValue(each, each.after, t),
            })}{' '}
            — {stateWords(each, t)}
            <div>{each.reason}</div>
            {each.scoreVersion !== version && (
              <div>{t('adjustment.lapsed', { version: each.scoreVersion })}</div>
            )}
            {each.status === 'proposed' && <Decide adjustment={each} />}
          </li>
        ))}
    </ul>
  );
}

function Decide({ adjustment }: { readonly adjustment: Adjustment }) {
  const { t } = useText();
  const mayDecide = useMay('adjustment.decide');
  const current = useCallQuery('store.current', {});
  const decide = useCommand('adjustment.decide');
  const isOwn = current.data?.user.userId === adjustment.proposedBy;
  if (!mayDecide) return null;

  function run(decision: 'approve' | 'reject') {
    decide.mutate({ adjustmentId: adjustment.adjustmentId, decision, note: '' });
  }

  return (
    <>
      <Group gap="xs">
        {!isOwn && (
          <Button size="xs" loading={decide.isPending} onClick={() => run('approve')}>
            {t('adjustment.approve')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => run('reject')}>
          {t(isOwn ? 'adjustment.takeBack' : 'adjustment.reject')}
        </Button>
      </Group>
      {decide.error !== null && <ErrorAlert error={decide.error} />}
    </>
  );
}

function stateWords(adjustment: Adjustment, t: ReturnType<typeof useText>['t']): string {
  const { status, proposedByName, approverName, decidedOn, isOnPaper } = adjustment;
  const blank = t('program.blank');
  const words = { by: proposedByName, approver: approverName ?? blank, on: decidedOn ?? blank };
  if (status === 'approved' && isOnPaper) return t('adjustment.state.approvedOnPaper', words);
  return t(`adjustment.state.${status}`, words);
}
