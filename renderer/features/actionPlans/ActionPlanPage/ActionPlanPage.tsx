import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { actionPlanIdSchema, type ActionPlanId } from '@shared/domain/ids';
import { Redirect } from 'wouter';
import { ActionPlanForm } from './ActionPlanForm';

/** One plan, from draft to result. */
export function ActionPlanPage({ actionPlanId }: { readonly actionPlanId: string }) {
  const known = actionPlanIdSchema.safeParse(actionPlanId);
  // An address that names nothing leads back to the list.
  if (!known.success) return <Redirect to="/action-plans" />;
  return <OnePlan actionPlanId={known.data} />;
}

function OnePlan({ actionPlanId }: { readonly actionPlanId: ActionPlanId }) {
  const { t } = useText();
  const { data, error } = useCallQuery('actionPlan.get', { actionPlanId });
  if (data !== undefined) {
    const key = [actionPlanId, data.version, data.status, data.extensions.length].join(' ');
    return <ActionPlanForm key={key} entry={data} />;
  }
  return (
    <Page title={t('actionPlan.title')}>
      {error === null ? <Loading lines={10} /> : <ErrorAlert error={error} />}
    </Page>
  );
}
