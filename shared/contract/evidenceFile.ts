import { z } from 'zod';
import type { Cycle } from '../domain/cycle';
import type { EvidenceGapKind, EvidenceSection } from '../domain/evidenceFile';
import { appraisalIdSchema, cycleIdSchema, employeeIdSchema } from '../domain/ids';
import { localeSchema, type LocalText } from '../domain/locale';
import { storeQuery } from './call';
import { everyone } from './inputs';
import type { Printout } from './printout';

/** What a gap is about. */
export type EvidenceSubject =
  | { readonly of: 'standard'; readonly name: LocalText; readonly version: number }
  | { readonly of: 'appraisal'; readonly cycle: Pick<Cycle, 'kind' | 'startsOn'> }
  | { readonly of: 'plan'; readonly startsOn: string; readonly endsOn: string };

export interface EvidenceGapEntry {
  readonly kind: EvidenceGapKind;
  readonly subject: EvidenceSubject;
}

/** How far the chain of one employee's file is. */
export interface EvidenceOverview {
  readonly sections: readonly {
    readonly section: EvidenceSection;
    /** How many records of this kind there are. */
    readonly records: number;
    readonly gaps: number;
  }[];
  readonly gaps: readonly EvidenceGapEntry[];
}

export const evidenceFileCalls = {
  'evidenceFile.get': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema }),
  }).returns<EvidenceOverview>(),
  /** One PDF with the whole file of one person. */
  'evidenceFile.print': storeQuery({
    roles: everyone,
    input: z.strictObject({ employeeId: employeeIdSchema, locale: localeSchema }),
  }).returns<Printout>(),
  /**
   * One PDF with a file per person, each with its index: the result of one cycle and what followed
   * from it.
   */
  'evidenceFile.printCycle': storeQuery({
    roles: everyone,
    input: z.strictObject({
      cycleId: cycleIdSchema,
      /** In the order of printing. */
      appraisalIds: z.array(appraisalIdSchema).min(1).max(2000),
      locale: localeSchema,
    }),
  }).returns<Printout>(),
} as const;
