import { appraisalText } from './appraisal';
import { errorText } from './error';
import { frameText } from './frame';
import { gradeText } from './grade';
import { measurementText } from './measurement';
import { programText } from './program';
import { reviewText } from './review';
import { settingText } from './setting';
import { sheetPageText } from './sheetPage';
import { sourceText } from './source';
import { surveyText } from './survey';
import { trainingNeedText } from './trainingNeed';

/** Every visible word of the program, by language, then by concept. */
export const texts = {
  'zh-CN': {
    setting: settingText['zh-CN'],
    frame: frameText['zh-CN'],
    error: errorText['zh-CN'],
    program: programText['zh-CN'],
    grade: gradeText['zh-CN'],
    source: sourceText['zh-CN'],
    appraisal: appraisalText['zh-CN'],
    measurement: measurementText['zh-CN'],
    review: reviewText['zh-CN'],
    sheetPage: sheetPageText['zh-CN'],
    survey: surveyText['zh-CN'],
    trainingNeed: trainingNeedText['zh-CN'],
  },
  'zh-TW': {
    setting: settingText['zh-TW'],
    frame: frameText['zh-TW'],
    error: errorText['zh-TW'],
    program: programText['zh-TW'],
    grade: gradeText['zh-TW'],
    source: sourceText['zh-TW'],
    appraisal: appraisalText['zh-TW'],
    measurement: measurementText['zh-TW'],
    review: reviewText['zh-TW'],
    sheetPage: sheetPageText['zh-TW'],
    survey: surveyText['zh-TW'],
    trainingNeed: trainingNeedText['zh-TW'],
  },
  en: {
    setting: settingText.en,
    frame: frameText.en,
    error: errorText.en,
    program: programText.en,
    grade: gradeText.en,
    source: sourceText.en,
    appraisal: appraisalText.en,
    measurement: measurementText.en,
    review: reviewText.en,
    sheetPage: sheetPageText.en,
    survey: surveyText.en,
    trainingNeed: trainingNeedText.en,
  },
} as const;
