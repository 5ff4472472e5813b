/** From weak to strong; the first two are refused. */
export type PasswordStrength = 'tooShort' | 'tooCommon' | 'fair' | 'good' | 'strong';

export const shortestPassword = 10;
export const longestPassword = 200;

/**
 * How hard a password is to guess, by rules that need no network: its length in characters after
 * NFKC, a list of what many people use, repetitions, runs along the keyboard or the alphabet, and
 * the names of shop and user. What is `tooShort` or `tooCommon` is not taken.
 */
export function judgePassword(password: string, names: readonly string[] = []): PasswordStrength {
  const plain = password.normalize('NFKC');
  const length = [...plain].length;
  if (length < shortestPassword) return 'tooShort';
  if (length > longestPassword || isCommon(plain.toLowerCase(), names)) return 'tooCommon';
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]|_/, /\s/, /\p{Script=Han}/u];
  const variety = kinds.filter((kind) => kind.test(plain)).length;
  if (length >= 16 || (length >= 12 && variety >= 3)) return 'strong';
  return length >= 12 || variety >= 3 ? 'good' : 'fair';
}

/** Whether a password may be set; a fair one may. */
export function isPasswordAccepted(strength: PasswordStrength): boolean {
  return strength !== 'tooShort' && strength !== 'tooCommon';
}

/**
 * Seconds to wait after so many wrong passwords in a row: none for the first three, then 2, 4, 8…
 * up to five minutes.
 */
export function signInDelay(failures: number): number {
  if (failures < 3) return 0;
  return Math.min(2 ** (failures - 2), 300);
}

/** Parts that make up most passwords found in leaked lists. */
const commonParts = [
  'password',
  'passw0rd',
  'mima',
  'admin',
  'administrator',
  'gongping',
  'kaohe',
  'welcome',
  'iloveyou',
  'woaini',
  'aini',
  'letmein',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdfgh',
  'zxcvbnm',
  'zxcvbn',
  '1qaz2wsx3edc',
  '1qaz2wsx',
  'qazwsxedc',
  'abc',
  'aa',
  'a',
  'q',
  '5201314',
  '1314520',
  '520',
  '1314',
  '888',
  '666',
  '168',
  '!',
  '@',
  '#',
  '.',
];

const rows = [
  '01234567890',
  '09876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
];

/** Whether hardly anything is left once names, common parts, years and runs are taken out. */
function isCommon(plain: string, names: readonly string[]): boolean {
  if (new Set(plain).size <= 3) return true;
  let rest = plain;
  for (const name of names) {
    const small = name.normalize('NFKC').toLowerCase().trim();
    if (small.length >= 2) rest = rest.replaceAll(small, '');
  }
  for (const part of commonParts.filter((each) => each.length > 2))
    rest = rest.replaceAll(part, '');
  rest = withoutRuns(rest);
  rest = rest.replaceAll(/(19|20)\d\d((0[1-9]|1[0-2])([0-2]\d|3[01])?)?/g, '');
  rest = rest.replaceAll(/(.)\1+/g, '$1');
  for (const part of commonParts) rest = rest.replaceAll(part, '');
  return [...rest].length < 4;
}

function withoutRuns(plain: string): string {
  let rest = plain;
  for (const row of rows) {
    for (let length = row.length; length >= 3; length -= 1) {
      for (let start = 0; start + length <= row.length; start += 1) {
        rest = rest.replaceAll(row.slice(start, start + length), '');
      }
    }
  }
  return rest;
}
