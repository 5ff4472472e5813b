import { z } from 'zod';
import { mappingIdSchema, type MappingId } from '../domain/ids';
import type { SavedMapping } from '../import/savedMapping/savedMapping';
import { programCommand, storeCommand, storeQuery } from './call';
import type { ImportKind } from './import';
import { fileToken, leaders, nothing, overseers } from './inputs';

/** How the columns of one shape of file were confirmed; applied to the next such file. */
export interface RememberedMapping {
  readonly mappingId: MappingId;
  readonly kind: ImportKind;
  readonly shape: string;
  /** The file it was confirmed for. */
  readonly fileName: string;
  readonly rememberedAt: string;
  readonly columns: SavedMapping['columns'];
}

export const mappingCalls = {
  /** The newest mapping of each shape, newest first. */
  'mapping.list': storeQuery({ roles: overseers, input: nothing }).returns<
    readonly RememberedMapping[]
  >(),
  /** The next file of this shape is recognised afresh. */
  'mapping.delete': storeCommand({
    roles: leaders,
    input: z.strictObject({ mappingId: mappingIdSchema }),
    changes: ['mapping'],
  }).returns<null>(),
  /** Writes a mapping as a file for another shop or computer; null if no place was chosen. */
  'mapping.export': storeQuery({
    roles: leaders,
    input: z.strictObject({ mappingId: mappingIdSchema }),
  }).returns<{ readonly fileName: string } | null>(),
  /** Opens the file dialog for a mapping; null if the user closed it. */
  'mapping.choose': programCommand({ roles: leaders, input: nothing, changes: [] }).returns<{
    readonly token: string;
    readonly fileName: string;
  } | null>(),
  /** Takes over the mapping of the chosen file, for the next file of its shape. */
  'mapping.import': storeCommand({
    roles: leaders,
    input: z.strictObject({ token: fileToken }),
    changes: ['mapping'],
  }).returns<{ readonly mappingId: MappingId }>(),
} as const;
