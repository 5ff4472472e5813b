import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { appraisalIdSchema, type AppraisalId } from '@shared/domain/ids';
import { Redirect } from 'wouter';
import { InterviewForm } from './InterviewForm';

/** The record of the talk about one result. */
export function InterviewPage({ appraisalId }: { readonly appraisalId: string }) {
  const known = appraisalIdSchema.safeParse(appraisalId);
  // An address that names nothing leads back to the list.
  if (!known.success) return <Redirect to="/action-plans/interviews" />;
  return <OneInterview appraisalId={known.data} />;
}

function OneInterview({ appraisalId }: { readonly appraisalId: AppraisalId }) {
  const { t } = useText();
  const { data, error } = useCallQuery('interview.get', { appraisalId });
  if (data !== undefined) {
    // The first save makes a draft of nothing; that must not take the cursor away.
    const isHeld = data.status === 'held';
    return <InterviewForm key={`${appraisalId} ${data.version} ${isHeld}`} entry={data} />;
  }
  return (
    <Page title={t('interview.title')}>
      {error === null ? <Loading lines={10} /> : <ErrorAlert error={error} />}
    </Page>
  );
}
