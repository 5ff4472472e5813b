import type { StoredBoolean, Unchangeable } from './columnTypes';

interface HandOffDeviceTable {
  deviceId: Unchangeable<string>;
  name: string;
  ageIdentity: Unchangeable<string>;
  ageRecipient: Unchangeable<string>;
  signingKey: Unchangeable<string>;
  verifyingKey: Unchangeable<string>;
  createdAt: Unchangeable<string>;
}

interface HandOffPartnerTable {
  partnerId: Unchangeable<string>;
  name: string;
  ageRecipient: Unchangeable<string>;
  verifyingKey: Unchangeable<string>;
  pairedAt: string;
  removedAt: string | null;
}

interface HandOffPackageTable {
  packageId: Unchangeable<string>;
  direction: Unchangeable<string>;
  partnerId: Unchangeable<string>;
  purpose: Unchangeable<string>;
  senderSeq: Unchangeable<number>;
  fileHash: Unchangeable<string>;
  counts: Unchangeable<string>;
  handledAt: Unchangeable<string>;
  /** Null for packages from before it was kept. */
  fileName: string | null;
  /** When somebody said that the file is deleted wherever it was. */
  discardedAt: string | null;
}

interface RecordVersionTable {
  kind: Unchangeable<string>;
  recordKey: Unchangeable<string>;
  version: Unchangeable<string>;
  contentHash: Unchangeable<string | null>;
  content: Unchangeable<string | null>;
  isShown: Unchangeable<StoredBoolean>;
}

/** Tables of the exchange between computers. */
export interface HandOffTables {
  handOffDevice: HandOffDeviceTable;
  handOffPartner: HandOffPartnerTable;
  handOffPackage: HandOffPackageTable;
  recordVersion: RecordVersionTable;
}
