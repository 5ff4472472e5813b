import { fileFormats } from '@shared/import/table';
import { importText } from '@shared/text/import';
import { questionText } from '@shared/text/question';
import type { Translate } from '@shared/text/translate';

type Shape = keyof (typeof importText)['zh-CN']['shape'];
type Question = keyof (typeof questionText)['zh-CN'];

/** The maker of a file in words; a shape this version does not know is never shown raw. */
export function shapeWords(t: Translate, shape: string): string {
  return t(`import.shape.${isShape(shape) ? shape : 'other'}`);
}

/** The format of a file in words, unknown ones included. */
export function formatWords(t: Translate, format: string): string {
  return t(`import.format.${fileFormats.find((known) => known === format) ?? 'other'}`);
}

/** What a rating column asks; null for questions that only the shop's own survey has. */
export function questionWords(t: Translate, key: string | null): string | null {
  return key !== null && isQuestion(key) ? t(`question.${key}`) : null;
}

function isShape(shape: string): shape is Shape {
  return Object.hasOwn(importText['zh-CN'].shape, shape);
}

function isQuestion(key: string): key is Question {
  return Object.hasOwn(questionText['zh-CN'], key);
}
