import { z } from 'zod';
import type { AcknowledgementId, AdjustmentId, AppraisalId } from './ids';

/** Agreed, seen but disagreed, or refused to sign before a witness. */
export const acknowledgementKindSchema = z.enum(['agreed', 'disagreed', 'refused']);
export type AcknowledgementKind = z.infer<typeof acknowledgementKindSchema>;

/** How far a result is signed; outdated: what was signed is not the result any more. */
export type SignatureState = 'awaited' | 'outdated' | AcknowledgementKind;

/** A signature on a sheet, or the refusal of one, as it was written down. */
export interface Acknowledgement {
  readonly acknowledgementId: AcknowledgementId;
  readonly appraisalId: AppraisalId;
  /** Counts what was written down for one appraisal; the last one is in force. */
  readonly number: number;
  /** The result that was on the sheet. */
  readonly scoreVersion: number;
  readonly adjustmentId: AdjustmentId | null;
  readonly kind: AcknowledgementKind;
  readonly signedOn: string;
  readonly witnessName: string;
  readonly note: string;
  /** Why it replaces an earlier one for the same result; null for the first. */
  readonly amendmentReason: string | null;
  readonly userName: string;
  readonly enteredAt: string;
}

/** Whether a signature stands under the result as it is now. */
export function isAcknowledged(
  { scoreVersion, adjustmentId }: Pick<Acknowledgement, 'scoreVersion' | 'adjustmentId'>,
  result: { readonly scoreVersion: number; readonly adjustmentId: AdjustmentId | null },
): boolean {
  return scoreVersion === result.scoreVersion && adjustmentId === result.adjustmentId;
}

/** How far a result is signed, by the newest thing that was written down about it. */
export function signatureState(
  newest: Acknowledgement | undefined,
  result: { readonly scoreVersion: number; readonly adjustmentId: AdjustmentId | null },
): SignatureState {
  if (newest === undefined) return 'awaited';
  return isAcknowledged(newest, result) ? newest.kind : 'outdated';
}
