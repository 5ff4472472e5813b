import { gradeText } from './grade';
import { programText } from './program';
import { sourceText } from './source';

/** Every visible word of the program, by language, then by concept. */
export const texts = {
  'zh-CN': {
    program: programText['zh-CN'],
    grade: gradeText['zh-CN'],
    source: sourceText['zh-CN'],
  },
  'zh-TW': {
    program: programText['zh-TW'],
    grade: gradeText['zh-TW'],
    source: sourceText['zh-TW'],
  },
  en: {
    program: programText.en,
    grade: gradeText.en,
    source: sourceText.en,
  },
} as const;
