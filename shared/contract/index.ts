import type { z } from 'zod';
import { actionPlanCalls } from './actionPlan';
import { acknowledgementCalls } from './acknowledgement';
import { adjustmentCalls } from './adjustment';
import { appealCalls } from './appeal';
import { calibrationCalls } from './calibration';
import { publicationCalls } from './publication';
import { resultRuleCalls } from './resultRule';
import { appraisalCalls } from './appraisal';
import { attachmentCalls } from './attachment';
import { attendanceCalls } from './attendance';
import { attributionCalls } from './attribution';
import { auditEntryCalls } from './auditEntry';
import { backupCalls } from './backup';
import { candidateCalls } from './candidate';
import { cycleCalls } from './cycle';
import { eventCalls } from './event';
import { evidenceFileCalls } from './evidenceFile';
import { vetoCalls } from './veto';
import { employeeCalls } from './employee';
import { feedbackRuleCalls } from './feedbackRule';
import { handOffCalls } from './handOff';
import { importCalls } from './import';
import { interviewCalls } from './interview';
import { mappingCalls } from './mapping';
import { measurementCalls } from './measurement';
import { paperSurveyCalls } from './paperSurvey';
import { payoutCalls } from './payout';
import { privacyCalls } from './privacy';
import { recoveryKeyCalls } from './recoveryKey';
import { remnantCalls } from './remnant';
import { reviewCalls } from './review';
import { schemeCalls } from './scheme';
import { segmentCalls } from './segment';
import { sessionCalls } from './session';
import { settingCalls } from './setting';
import { sheetCalls } from './sheet';
import { standardAcknowledgementCalls } from './standardAcknowledgement';
import { storeCalls } from './store';
import { surveyCalls } from './survey';
import { trainingNeedCalls } from './trainingNeed';
import { userCalls } from './user';

/** Every call between window and main process. There is no other way in. */
export const contract = {
  ...settingCalls,
  ...storeCalls,
  ...sessionCalls,
  ...userCalls,
  ...recoveryKeyCalls,
  ...employeeCalls,
  ...schemeCalls,
  ...cycleCalls,
  ...segmentCalls,
  ...standardAcknowledgementCalls,
  ...importCalls,
  ...mappingCalls,
  ...attributionCalls,
  ...reviewCalls,
  ...eventCalls,
  ...vetoCalls,
  ...attachmentCalls,
  ...surveyCalls,
  ...paperSurveyCalls,
  ...measurementCalls,
  ...appraisalCalls,
  ...resultRuleCalls,
  ...publicationCalls,
  ...calibrationCalls,
  ...appealCalls,
  ...adjustmentCalls,
  ...acknowledgementCalls,
  ...interviewCalls,
  ...actionPlanCalls,
  ...payoutCalls,
  ...candidateCalls,
  ...feedbackRuleCalls,
  ...evidenceFileCalls,
  ...trainingNeedCalls,
  ...attendanceCalls,
  ...sheetCalls,
  ...handOffCalls,
  ...privacyCalls,
  ...remnantCalls,
  ...auditEntryCalls,
  ...backupCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type QueryName = {
  [Name in CallName]: Contract[Name]['kind'] extends 'query' ? Name : never;
}[CallName];
export type CommandName = Exclude<CallName, QueryName>;
export type CallInput<Name extends CallName> = z.infer<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = Exclude<Contract[Name]['output'], undefined>;

/** Whether `name` is a call of the contract; a name from outside may be anything. */
export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
