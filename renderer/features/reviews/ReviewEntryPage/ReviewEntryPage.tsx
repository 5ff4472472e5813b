import { useCallQuery } from '@renderer/api/useCallQuery';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { appraisalIdSchema } from '@shared/domain/ids';
import { reviewSourceSchema } from '@shared/domain/scheme';
import { z } from 'zod';
import { ReviewForm } from './ReviewForm';

const addressSchema = z.object({
  source: reviewSourceSchema,
  appraisalId: appraisalIdSchema,
  place: z.coerce.number().int().min(1).default(1),
});

type Address = z.infer<typeof addressSchema>;

interface ReviewEntryPageProps {
  /** All as they stand in the address of the page. */
  readonly source: string;
  readonly appraisalId: string;
  /** Which reviewer of the source; the first unless said otherwise. */
  readonly place?: string | undefined;
}

/** Enters one review from its paper form. */
export function ReviewEntryPage(props: ReviewEntryPageProps) {
  const address = addressSchema.safeParse(props);
  if (!address.success) return <ErrorAlert error={{ code: 'notFound' }} />;
  return <LoadedReview {...address.data} />;
}

function LoadedReview({ source, appraisalId, place }: Address) {
  const { data, error } = useCallQuery('review.get', { appraisalId, source, place });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading lines={12} />;
  // What is typed belongs to one review in one state; another one starts from what is stored.
  const isLocked = data.status === 'submitted';
  return <ReviewForm key={`${source} ${appraisalId} ${place} ${isLocked}`} entry={data} />;
}
