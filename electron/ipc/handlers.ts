import { actionPlanHandlers } from '@electron/handlers/actionPlan';
import { acknowledgementHandlers } from '@electron/handlers/acknowledgement';
import { adjustmentHandlers } from '@electron/handlers/adjustment';
import { appealHandlers } from '@electron/handlers/appeal';
import { calibrationHandlers } from '@electron/handlers/calibration';
import { publicationHandlers } from '@electron/handlers/publication';
import { resultRuleHandlers } from '@electron/handlers/resultRule';
import { appraisalHandlers } from '@electron/handlers/appraisal';
import { attachmentHandlers } from '@electron/handlers/attachment';
import { attendanceHandlers } from '@electron/handlers/attendance';
import { attributionHandlers } from '@electron/handlers/attribution';
import { auditEntryHandlers } from '@electron/handlers/auditEntry';
import { backupHandlers } from '@electron/handlers/backup';
import { candidateHandlers } from '@electron/handlers/candidate';
import type { Handlers } from '@electron/handlers/context';
import { cycleHandlers } from '@electron/handlers/cycle';
import { employeeHandlers } from '@electron/handlers/employee';
import { feedbackRuleHandlers } from '@electron/handlers/feedbackRule';
import { eventHandlers } from '@electron/handlers/event';
import { evidenceFileHandlers } from '@electron/handlers/evidenceFile';
import { handOffHandlers } from '@electron/handlers/handOff';
import { importHandlers } from '@electron/handlers/import';
import { interviewHandlers } from '@electron/handlers/interview';
import { mappingHandlers } from '@electron/handlers/mapping';
import { measurementHandlers } from '@electron/handlers/measurement';
import { paperSurveyHandlers } from '@electron/handlers/paperSurvey';
import { payoutHandlers } from '@electron/handlers/payout';
import { privacyHandlers } from '@electron/handlers/privacy';
import { recoveryKeyHandlers } from '@electron/handlers/recoveryKey';
import { remnantHandlers } from '@electron/handlers/remnant';
import { reviewHandlers } from '@electron/handlers/review';
import { schemeHandlers } from '@electron/handlers/scheme';
import { segmentHandlers } from '@electron/handlers/segment';
import { sessionHandlers } from '@electron/handlers/session';
import { settingHandlers } from '@electron/handlers/setting';
import { sheetHandlers } from '@electron/handlers/sheet';
import { standardAcknowledgementHandlers } from '@electron/handlers/standardAcknowledgement';
import { storeHandlers } from '@electron/handlers/store';
import { surveyHandlers } from '@electron/handlers/survey';
import { trainingNeedHandlers } from '@electron/handlers/trainingNeed';
import { userHandlers } from '@electron/handlers/user';
import { vetoHandlers } from '@electron/handlers/veto';

/** One handler per call of the contract; a missing one does not compile. */
export const handlers: Handlers = {
  ...settingHandlers,
  ...storeHandlers,
  ...sessionHandlers,
  ...userHandlers,
  ...recoveryKeyHandlers,
  ...employeeHandlers,
  ...schemeHandlers,
  ...cycleHandlers,
  ...segmentHandlers,
  ...standardAcknowledgementHandlers,
  ...importHandlers,
  ...mappingHandlers,
  ...attributionHandlers,
  ...reviewHandlers,
  ...eventHandlers,
  ...vetoHandlers,
  ...attachmentHandlers,
  ...surveyHandlers,
  ...paperSurveyHandlers,
  ...measurementHandlers,
  ...appraisalHandlers,
  ...resultRuleHandlers,
  ...publicationHandlers,
  ...calibrationHandlers,
  ...appealHandlers,
  ...adjustmentHandlers,
  ...acknowledgementHandlers,
  ...interviewHandlers,
  ...actionPlanHandlers,
  ...payoutHandlers,
  ...candidateHandlers,
  ...feedbackRuleHandlers,
  ...evidenceFileHandlers,
  ...trainingNeedHandlers,
  ...attendanceHandlers,
  ...sheetHandlers,
  ...handOffHandlers,
  ...privacyHandlers,
  ...remnantHandlers,
  ...auditEntryHandlers,
  ...backupHandlers,
};
