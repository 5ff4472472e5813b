import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';

/** Whether the yearly look at what is kept about people is due; only who can take it is reminded. */
export function useReviewDue(): boolean {
  const enabled = useMay('privacy.reminder');
  const { data } = useCallQuery('privacy.reminder', {}, { enabled });
  return data?.isReviewDue === true;
}
