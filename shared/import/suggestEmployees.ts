import type { EmployeeMention, KnownEmployee } from './importPlan';
import { nameKey } from './normaliseText';

/** Why an employee is suggested for a mention that names nobody for sure. */
export type SuggestionReason = 'sameName' | 'leadingZeros' | 'oneCharacter' | 'onlySurname';

export interface Suggestion {
  readonly employeeId: string;
  readonly reason: SuggestionReason;
}

/** How people are called by part of their name: 小张, 老王, 张姐, 李经理. */
const callNames = [
  /^[小老阿](\p{Script=Han})$/u,
  /^(\p{Script=Han})(?:姐|哥|师傅|師傅|老师|老師|经理|經理|店长|店長|工)$/u,
];

/**
 * Whom a mention may mean, the likeliest first; nothing here is ever applied by itself. People of
 * the same name, a number that lacks its leading zeros, a name with one character changed, missing
 * or too many, and the only active employee of a surname (imports 4.20–4.22).
 */
export function suggestEmployees(
  mention: Pick<EmployeeMention, 'text' | 'outcome' | 'candidateIds'>,
  employees: readonly KnownEmployee[],
): readonly Suggestion[] {
  if (mention.outcome !== 'unknown' && mention.outcome !== 'ambiguous') return [];
  const key = nameKey(mention.text);
  const isNumber = /^\d+$/u.test(key);
  const found = new Map<string, SuggestionReason>(
    mention.candidateIds.map((id) => [id, isNumber ? 'leadingZeros' : 'sameName']),
  );
  for (const { employeeId, name } of employees) {
    if (!found.has(employeeId) && differByOne(key, nameKey(name))) {
      found.set(employeeId, 'oneCharacter');
    }
  }
  const surname = callNames.map((form) => form.exec(key)?.[1]).find((each) => each !== undefined);
  const family = employees.filter(
    ({ name, status }) => status === 'active' && surname !== undefined && name.startsWith(surname),
  );
  const [only] = family;
  if (family.length === 1 && only !== undefined && !found.has(only.employeeId)) {
    found.set(only.employeeId, 'onlySurname');
  }
  return [...found].map(([employeeId, reason]) => ({ employeeId, reason }));
}

/** True if one character is changed, missing or too many; names of one character never are. */
function differByOne(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].toSorted((x, y) => x.length - y.length);
  if (short === undefined || long === undefined) return false;
  if (short.length < 2 || long.length - short.length > 1 || a === b) return false;
  const start = long.findIndex((character, index) => character !== short[index]);
  const shift = long.length - short.length;
  return long.slice(start + 1).join('') === short.slice(start + 1 - shift).join('');
}
