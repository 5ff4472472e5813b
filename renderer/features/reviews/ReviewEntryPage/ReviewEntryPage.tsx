import { useCallQuery } from '@renderer/api/useCallQuery';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { appraisalIdSchema } from '@shared/domain/ids';
import { reviewSourceSchema } from '@shared/domain/scheme';
import { z } from 'zod';
import { ReviewForm } from './ReviewForm';

const addressSchema = z.object({ source: reviewSourceSchema, appraisalId: appraisalIdSchema });

type Address = z.infer<typeof addressSchema>;

interface ReviewEntryPageProps {
  /** Both as they stand in the address of the page. */
  readonly source: string;
  readonly appraisalId: string;
}

/** Enters one review from its paper form. */
export function ReviewEntryPage(props: ReviewEntryPageProps) {
  const address = addressSchema.safeParse(props);
  if (!address.success) return <ErrorAlert error={{ code: 'notFound' }} />;
  return <LoadedReview {...address.data} />;
}

function LoadedReview({ source, appraisalId }: Address) {
  const { data, error } = useCallQuery('review.get', { appraisalId, source });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading lines={12} />;
  // What is typed belongs to one review in one state; another one starts from what is stored.
  const isLocked = data.status === 'submitted';
  return <ReviewForm key={`${source} ${appraisalId} ${isLocked}`} entry={data} />;
}
