import { z } from 'zod';

/** What a package is for: a shop is set up by head office, and returns what it collected. */
const packagePurposes = ['setUp', 'returns'] as const;
export const packagePurposeSchema = z.enum(packagePurposes);
export type PackagePurpose = z.infer<typeof packagePurposeSchema>;

/** Another computer that packages are exchanged with, after both sides compared the numbers. */
export interface HandOffPartner {
  readonly partnerId: string;
  readonly name: string;
  readonly pairedAt: string;
}
