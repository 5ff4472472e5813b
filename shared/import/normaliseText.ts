/** Characters that cannot be seen but make two equal texts differ. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Printable ASCII and Chinese characters with single blanks between them are tidy already. */
const tidy = /^(?:[!-~\u4e00-\u9fff]+(?: [!-~\u4e00-\u9fff]+)*)?$/u;

/**
 * A text tidied for comparison and storage: full-width forms narrowed (NFKC), invisible
 * characters removed, runs of blanks and line breaks made one blank, trimmed. Case stays.
 */
export function normaliseText(text: string): string {
  if (tidy.test(text)) return text;
  return text.normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

/** Key under which two spellings of a heading or word are the same. */
export function wordKey(text: string): string {
  return normaliseText(text).toLowerCase();
}

/** A number of an employee tidied; an apostrophe in front only tells a spreadsheet that it is text. */
export function tidyEmployeeNo(text: string): string {
  return normaliseText(text).replace(/^'(?=[A-Za-z]{0,6}[-_]?\d+$)/u, '');
}

/** Key under which two spellings of an id are the same; leading zeros count. */
export function idKey(text: string): string {
  return normaliseText(text).replace(/\s/gu, '').toUpperCase();
}

/** Key under which two spellings of a person's name are the same. Chinese names have no blanks. */
export function nameKey(text: string): string {
  const key = wordKey(text);
  return /\p{Script=Han}/u.test(key) ? key.replace(/\s/gu, '') : key;
}
