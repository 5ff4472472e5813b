import { useCallQuery } from '@renderer/api/useCallQuery';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { appraisalIdSchema, type AppraisalId } from '@shared/domain/ids';
import { PaperStackForm } from './PaperStackForm';

/** Types the filled-in surveys about one employee. `appraisalId` stands in the address. */
export function PaperSurveyPage({ appraisalId }: { readonly appraisalId: string }) {
  const known = appraisalIdSchema.safeParse(appraisalId);
  if (!known.success) return <ErrorAlert error={{ code: 'notFound' }} />;
  return <LoadedStack key={known.data} appraisalId={known.data} />;
}

function LoadedStack({ appraisalId }: { readonly appraisalId: AppraisalId }) {
  const { data, error } = useCallQuery('paperSurvey.get', { appraisalId });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading lines={12} />;
  // What is typed belongs to one stack; the next one starts when this one is written or taken back.
  return <PaperStackForm key={data.written.length} survey={data} />;
}
