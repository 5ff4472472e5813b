import type { Unchangeable } from './columnTypes';

interface ErasureTable {
  employeeId: Unchangeable<string>;
  userId: Unchangeable<string>;
  reason: Unchangeable<string>;
  erasedAt: Unchangeable<string>;
}

interface RetentionTable {
  retentionId: Unchangeable<number>;
  years: number;
  reviewedOn: string | null;
}

/** Tables of what people may ask of the shop. */
export interface PrivacyTables {
  erasure: ErasureTable;
  retention: RetentionTable;
}
