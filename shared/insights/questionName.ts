import { questionText } from '../text/question';
import type { Translate } from '../text/translate';

type KnownQuestion = keyof (typeof questionText)['zh-CN'];

/** A question as a reader knows it: its common name, else the words in which it was asked. */
export function questionName(key: string, asked: string, t: Translate): string {
  return isKnownQuestion(key) ? t(`question.${key}`) : asked;
}

function isKnownQuestion(key: string): key is KnownQuestion {
  return Object.hasOwn(questionText['zh-CN'], key);
}
