import type { Locale } from '../domain/locale';
import { actionPlanText } from './actionPlan';
import { adjustmentText } from './adjustment';
import { acknowledgementText } from './acknowledgement';
import { appealText } from './appeal';
import { calibrationText } from './calibration';
import { publicationText } from './publication';
import { resultRuleText } from './resultRule';
import { appraisalText } from './appraisal';
import { attachmentText } from './attachment';
import { attendanceText } from './attendance';
import { attributionText } from './attribution';
import { auditEntryText } from './auditEntry';
import { backupText } from './backup';
import { candidateText } from './candidate';
import { cycleText } from './cycle';
import { cycleTransitionText } from './cycleTransition';
import { dateText } from './date';
import { dialogText } from './dialog';
import { employeeText } from './employee';
import { employeeTableText } from './employeeTable';
import { errorText } from './error';
import { eventText } from './event';
import { evidenceFileText } from './evidenceFile';
import { explanationText } from './explanation';
import { frameText } from './frame';
import { gradeText } from './grade';
import { handOffText } from './handOff';
import { importText } from './import';
import { importConflictText } from './importConflict';
import { importIssueTableText } from './importIssueTable';
import { importListText } from './importList';
import { interviewText } from './interview';
import { mappingText } from './mapping';
import { headlessText } from './headless';
import { insightText } from './insight';
import { measurementText } from './measurement';
import { paperSurveyText } from './paperSurvey';
import { payoutText } from './payout';
import { placeText } from './place';
import { privacyText } from './privacy';
import { programText } from './program';
import { qualityText } from './quality';
import { questionText } from './question';
import { recoveryKeyText } from './recoveryKey';
import { remnantText } from './remnant';
import { resultTableText } from './resultTable';
import { reviewText } from './review';
import { schemeText } from './scheme';
import { schemeCheckText } from './schemeCheck';
import { schemeEditText } from './schemeEdit';
import { schemeTrialText } from './schemeTrial';
import { segmentText } from './segment';
import { sessionText } from './session';
import { settingText } from './setting';
import { sheetText } from './sheet';
import { blankSheetText } from './blankSheet';
import { sheetPageText } from './sheetPage';
import { sourceText } from './source';
import { standardAcknowledgementText } from './standardAcknowledgement';
import { storeText } from './store';
import { surveyText } from './survey';
import { trainingNeedText } from './trainingNeed';
import { trainingReportText } from './trainingReport';
import { userText } from './user';
import { vetoText } from './veto';

/** Every visible word of the program, by concept. To add one: import it and name it here. */
export const catalogues = {
  actionPlan: actionPlanText,
  adjustment: adjustmentText,
  acknowledgement: acknowledgementText,
  appeal: appealText,
  calibration: calibrationText,
  publication: publicationText,
  resultRule: resultRuleText,
  appraisal: appraisalText,
  attachment: attachmentText,
  attribution: attributionText,
  auditEntry: auditEntryText,
  backup: backupText,
  candidate: candidateText,
  cycle: cycleText,
  cycleTransition: cycleTransitionText,
  date: dateText,
  dialog: dialogText,
  employee: employeeText,
  employeeTable: employeeTableText,
  error: errorText,
  event: eventText,
  evidenceFile: evidenceFileText,
  explanation: explanationText,
  frame: frameText,
  grade: gradeText,
  handOff: handOffText,
  import: importText,
  importConflict: importConflictText,
  importIssueTable: importIssueTableText,
  importList: importListText,
  interview: interviewText,
  mapping: mappingText,
  headless: headlessText,
  insight: insightText,
  measurement: measurementText,
  paperSurvey: paperSurveyText,
  payout: payoutText,
  place: placeText,
  attendance: attendanceText,
  privacy: privacyText,
  remnant: remnantText,
  program: programText,
  quality: qualityText,
  question: questionText,
  recoveryKey: recoveryKeyText,
  resultTable: resultTableText,
  review: reviewText,
  scheme: schemeText,
  schemeCheck: schemeCheckText,
  schemeEdit: schemeEditText,
  schemeTrial: schemeTrialText,
  segment: segmentText,
  session: sessionText,
  setting: settingText,
  sheet: sheetText,
  blankSheet: blankSheetText,
  sheetPage: sheetPageText,
  source: sourceText,
  standardAcknowledgement: standardAcknowledgementText,
  store: storeText,
  survey: surveyText,
  trainingNeed: trainingNeedText,
  trainingReport: trainingReportText,
  user: userText,
  veto: vetoText,
} as const;

/** The words of one language, by concept. */
export type Texts<Language extends Locale> = {
  readonly [Concept in keyof typeof catalogues]: (typeof catalogues)[Concept][Language];
};

export const texts: { readonly [Language in Locale]: Texts<Language> } = {
  'zh-CN': textsOf('zh-CN'),
  'zh-TW': textsOf('zh-TW'),
  en: textsOf('en'),
};

function textsOf<Language extends Locale>(language: Language): Texts<Language> {
  const entries = Object.entries(catalogues).map(([concept, words]) => [concept, words[language]]);
  // Built from `catalogues`, so every concept is there with the words of the language.
  return Object.fromEntries(entries) as Texts<Language>;
}
