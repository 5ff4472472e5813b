import { useMay } from '@renderer/api/useMay';

/** Whether the user answers for the whole shop, and so writes its objectives and those of units. */
export function useMayLead(): boolean {
  return useMay('feedbackRule.save');
}
