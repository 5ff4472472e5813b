import { z } from 'zod';

/** Everything that can go wrong, as a closed list: each code has its words in shared/text/errors. */
export const errorCodes = [
  'unexpected',
  'callRefused',
  'callUnknown',
  'inputInvalid',
  'inputTooLarge',
  'roleMissing',
  'storeLocked',
  'storeMissing',
  'storeInUse',
  'storeNewer',
  'storeDamaged',
  'storeAltered',
  'backupDamaged',
  'backupForeign',
  'backupNewer',
  'backupFailed',
  'remnantNeedsBackup',
  'storeMigrationFailed',
  'storeUnprotected',
  'userNameTaken',
  'lastAdmin',
  'placeUnsuitable',
  'storeHeld',
  'recoveryNotProven',
  'recoveryKeyWrong',
  'passwordWeak',
  'signInDelayed',
  'passwordNeeded',
  'passwordWrong',
  'keySlotsDamaged',
  'diskFull',
  'diskFailed',
  'shopNameTaken',
  'notFound',
  'fileEmpty',
  'fileTruncated',
  'filePasswordProtected',
  'fileTooLarge',
  'fileNotATable',
  'fileHeaderOnly',
  'fileUnreadable',
  'fileOldExcel',
  'fileNotWritten',
  'fileNotDeleted',
  'parserTimedOut',
  'importCancelled',
  'importExpired',
  'importWrongKind',
  'importNoEmployeeColumn',
  'importNoRatingColumn',
  'importNothingNew',
  'importInUse',
  'employeeNoTaken',
  'mappingUnreadable',
  'mappingNewer',
  'mappingOtherShape',
  'cycleOverlaps',
  'cycleDatesWrong',
  'cycleWithoutEmployees',
  'cycleDoesNotAllow',
  'cycleNotReady',
  'cycleReasonNeeded',
  'reviewSubmitted',
  'reviewIncomplete',
  'ratingOutsideScale',
  'paperSurveyEmpty',
  'paperDayMissing',
  'paperDayOutside',
  'eventLinkUnknown',
  'eventWithdrawn',
  'eventOtherEmployee',
  'eventHasVeto',
  'vetoNotSecondPerson',
  'vetoStepWrong',
  'vetoTooEarly',
  'vetoDatesWrong',
  'vetoGradeUnknown',
  'attachmentTooLarge',
  'attachmentKindUnknown',
  'reviewerTaken',
  'reviewBegun',
  'schemeInvalid',
  'schemeNotDraft',
  'schemeInUse',
  'measurementInvalid',
  'appraisalNotScored',
  'adjustmentUnchanged',
  'adjustmentNeedsApprover',
  'adjustmentDecided',
  'acknowledgementKnown',
  'witnessMissing',
  'dayInFuture',
  'appealStepNotNext',
  'publicationDatesWrong',
  'interviewHeld',
  'payoutIncomplete',
  'payoutNotFixed',
  'payoutReasonMissing',
  'actionPlanAgreed',
  'actionPlanIncomplete',
  'interviewIncomplete',
  'printFailed',
  'printCancelled',
  'entryCodeUnknown',
  'blankSheetsNone',
  'caseInvalid',
  'handOffNotAPackage',
  'handOffTooLarge',
  'handOffNotForUs',
  'handOffDamaged',
  'handOffNewer',
  'handOffUnknownSender',
  'handOffNotPaired',
  'handOffCheckNumberWrong',
  'handOffClash',
  'handOffNothingToSend',
  'privacyNameWrong',
] as const;
export const errorCodeSchema = z.enum(errorCodes);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * The one error that crosses layers: a code with the values its words need. What caused it is for
 * the log; it never reaches the window.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'AppError';
  }
}

/** Reply of every call. Electron keeps only the message of a thrown error, so none is thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails };
    };
