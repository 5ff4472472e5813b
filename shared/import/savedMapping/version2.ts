import { z } from 'zod';
import { columnVersion1, savedMappingVersion1, type SavedMappingVersion1 } from './version1';

const durationUnits = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'clock'] as const;

/** A saved mapping as version 2 writes it: version 1 with durations in days and milliseconds. */
export const savedMappingVersion2 = savedMappingVersion1
  .unwrap()
  .extend({
    version: z.literal(2),
    columns: z
      .array(
        columnVersion1
          .unwrap()
          .extend({ durationUnit: z.enum(durationUnits).nullable() })
          .readonly(),
      )
      .max(500)
      .readonly(),
  })
  .readonly();
export type SavedMappingVersion2 = z.infer<typeof savedMappingVersion2>;

export function fromVersion1(mapping: SavedMappingVersion1): SavedMappingVersion2 {
  return { ...mapping, version: 2 };
}
