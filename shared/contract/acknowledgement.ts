import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import {
  acknowledgementKindSchema,
  type Acknowledgement,
  type SignatureState,
} from '../domain/acknowledgement';
import type { AppealStatus } from '../domain/appeal';
import type { Cycle } from '../domain/cycle';
import { appraisalIdSchema, cycleIdSchema, type AppealId, type AppraisalId } from '../domain/ids';
import type { ScoreStatus } from '../scoring/scoreTree';
import type { DecidedResult } from '../scoring/adjustResult';
import { storeCommand, storeQuery } from './call';
import type { AttachmentEntry } from './event';
import { comment, everyone, reason, writers } from './inputs';

/** How far the sheet of one employee is signed. */
export interface SignatureRow extends DecidedResult {
  readonly appraisalId: AppraisalId;
  readonly employeeNo: string;
  readonly name: string;
  readonly positionName: string;
  readonly unitName: string | null;
  readonly status: ScoreStatus;
  readonly scoreVersion: number;
  readonly isAdjusted: boolean;
  readonly state: SignatureState;
  /** Everything written down, newest first. */
  readonly acknowledgements: readonly Acknowledgement[];
  /** The sheet as it was signed: scans and photos. */
  readonly attachments: readonly AttachmentEntry[];
  /** Last day for an appeal; null before signature and publication. */
  readonly appealUntil: string | null;
  readonly appeal: { readonly appealId: AppealId; readonly status: AppealStatus } | null;
}

export interface Signatures {
  readonly cycle: Cycle;
  readonly today: string;
  readonly rows: readonly SignatureRow[];
}

export const acknowledgementCalls = {
  'acknowledgement.list': storeQuery({
    roles: everyone,
    input: z.strictObject({ cycleId: cycleIdSchema }),
  }).returns<Signatures>(),
  /** Writes down what is signed on paper; a second time for the same result needs a reason. */
  'acknowledgement.enter': storeCommand({
    roles: writers,
    input: z.strictObject({
      appraisalId: appraisalIdSchema,
      kind: acknowledgementKindSchema,
      signedOn: localDateSchema,
      witnessName: z.string().trim().max(100),
      note: comment,
      amendmentReason: reason.nullable(),
    }),
    changes: ['acknowledgement', 'appraisal'],
  }).returns<null>(),
} as const;
