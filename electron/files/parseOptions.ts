import { z } from 'zod';
import { delimiters, textEncodings } from '@shared/domain/textTable';

/** How to read a file, where the user knows better than what its bytes suggest. */
export const parseOptionsSchema = z
  .strictObject({
    /** Encoding of a text table. */
    encoding: z.enum(textEncodings).optional(),
    /** Column separator of a text table. */
    delimiter: z.enum(delimiters).optional(),
  })
  .readonly();
export type ParseOptions = z.infer<typeof parseOptionsSchema>;

/** Told now and then how much of how much is read: bytes, characters or rows. */
export type OnProgress = (done: number, total: number) => void;
