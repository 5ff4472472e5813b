import type { Locale } from '../domain/locale';
import { appraisalText } from './appraisal';
import { dialogText } from './dialog';
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

/** Every visible word of the program, by concept. To add one: import it and name it here. */
export const catalogues = {
  appraisal: appraisalText,
  dialog: dialogText,
  error: errorText,
  frame: frameText,
  grade: gradeText,
  measurement: measurementText,
  program: programText,
  review: reviewText,
  setting: settingText,
  sheetPage: sheetPageText,
  source: sourceText,
  survey: surveyText,
  trainingNeed: trainingNeedText,
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
