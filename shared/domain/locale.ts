import { z } from 'zod';

/** The languages of windows and sheets. */
export const locales = ['zh-CN', 'zh-TW', 'en'] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** A name that is data (of a dimension, a course …) in each language. */
export const localTextSchema = z.strictObject({
  'zh-CN': z.string().min(1).max(400),
  'zh-TW': z.string().min(1).max(400),
  en: z.string().min(1).max(400),
});
export type LocalText = Readonly<z.infer<typeof localTextSchema>>;

/** The same words in every language: for names that a user typed. */
export function sameInEveryLocale(text: string): LocalText {
  return { 'zh-CN': text, 'zh-TW': text, en: text };
}
