import type { EmployeeMention, KnownEmployee } from './importPlan';
import { isNoAnswer } from './noAnswer';
import { idKey, nameKey, normaliseText, wordKey } from './normaliseText';

/** Known employees, ready to be looked up; made once per import. */
export interface EmployeeIndex {
  readonly byNo: ReadonlyMap<string, readonly KnownEmployee[]>;
  readonly byName: ReadonlyMap<string, readonly KnownEmployee[]>;
}

export type EmployeeMatch = Pick<
  EmployeeMention,
  'outcome' | 'employeeId' | 'by' | 'hasLeft' | 'nameDiffers' | 'candidateIds'
>;

/** Texts a service desk writes where nobody is assigned. */
const nobodyWords: ReadonlySet<string> = new Set([
  '未分配',
  '待分配',
  '无人',
  '暂无',
  '系统',
  '未指派',
  '無人',
  '暫無',
  '系統',
  'no agent',
  'unassigned',
  'nobody',
  'system',
  '(none)',
  'anonymous',
  'no_agent',
  'not assigned',
  "don't remember",
  '匿名',
  '不记得',
  '不記得',
  '待定',
  '其他',
  '其它',
  'other',
  '未认领',
  '待认领',
  '待领取',
  '未派单',
  '未指定',
  '未分派',
  '未选择',
  '暂未分配',
  '尚未分配',
  '尚未指派',
  '公共池',
  '机器人',
  '機器人',
  '智能客服',
  '自动回复',
  '系统自动',
  '系统管理员',
  '(未分配)',
  '(空白)',
  'bot',
  'automation',
  'unknown',
  'n.a.',
  '(empty)',
  '(blank)',
  '<none>',
  'keine angabe',
  'k.a.',
  'nicht zugewiesen',
  'sin asignar',
  'non assigné',
  '未割り当て',
  '担当者なし',
]);

export function indexEmployees(employees: readonly KnownEmployee[]): EmployeeIndex {
  return {
    byNo: groupBy(employees, (employee) => idKey(employee.employeeNo)),
    byName: groupBy(employees, (employee) => nameKey(employee.name)),
  };
}

/** True for cells that name nobody: blank, `-`, 未分配, No Agent (imports 4.22). */
export function isNobody(text: string): boolean {
  return isNoAnswer(text) || nobodyWords.has(wordKey(text));
}

/**
 * Finds the one employee a text means: by number first, then by name; `张伟(A001)` and `A001-张伟`
 * are taken apart. Two people of one name are `ambiguous`, never merged; a number that only lacks
 * its leading zeros is `unknown` with a candidate, for the user to decide (imports 4.20–4.22).
 */
export function matchEmployee(index: EmployeeIndex, text: string): EmployeeMatch {
  if (isNobody(text)) return unmatched('unattributed');
  for (const { no, name } of readings(text)) {
    const sameNo = no === '' ? [] : (index.byNo.get(idKey(no)) ?? []);
    if (sameNo.length === 1 && sameNo[0] !== undefined) {
      const differs = name !== '' && !nameKey(text).includes(nameKey(sameNo[0].name));
      return matched(sameNo[0], 'employeeNo', differs);
    }
    if (sameNo.length > 1) return unmatched('ambiguous', sameNo);
  }
  const { no, name } = readings(text).at(-1) ?? { no: '', name: '' };
  // A number that is not on the list is a different person until the user says otherwise.
  const sameName = index.byName.get(nameKey(name === '' ? text : name)) ?? [];
  if (no !== '' && name !== '') return unmatched('unknown', sameName);
  if (sameName.length === 1 && sameName[0] !== undefined)
    return matched(sameName[0], 'name', false);
  if (sameName.length > 1) return unmatched('ambiguous', sameName);
  return unmatched('unknown', withoutLeadingZeros(index, text));
}

/** The text of an employee from one or two columns; '' when both name nobody. */
export function employeeText(text: string, no: string): string {
  const name = isNobody(text) ? '' : normaliseText(text);
  const number = isNobody(no) ? '' : normaliseText(no);
  if (name === '' || number === '') return name === '' ? number : name;
  return idKey(name).includes(idKey(number)) ? name : `${name}(${number})`;
}

interface Reading {
  readonly no: string;
  readonly name: string;
}

/** A text as the program takes it apart: number and name, either of them ''. */
export function readEmployeeText(text: string): Reading {
  const tidy = normaliseText(text);
  const parts = readings(tidy).at(-1);
  if (parts !== undefined && parts.name !== '') return parts;
  return hasDigit(tidy) ? { no: tidy, name: '' } : { no: '', name: tidy };
}

/** Words before a number that only say that it is one. */
const numberLabel = /^(?:工号|工號|编号|編號|员工号|no\.?|id|#) ?[::.]? ?/iu;

/** The ways a text can be read: whole as a number, or number and name apart. */
function readings(raw: string): readonly Reading[] {
  const text = normaliseText(raw);
  const whole = { no: text, name: '' };
  const bracketed = /^(.+?) ?[([{<【「] ?([^()[\]{}<>]+?) ?[)\]}>】」]$/u.exec(text);
  if (bracketed) {
    const [, outer = '', inner = ''] = bracketed;
    if (hasDigit(inner)) return [whole, { no: inner.replace(numberLabel, ''), name: outer }];
    if (hasDigit(outer) && !hasDigit(inner)) return [whole, { no: outer, name: inner }];
    return [whole, { no: '', name: outer }];
  }
  const glued =
    /^(?<no>[A-Za-z]{0,4}\d+)(?<name>\p{Script=Han}{2,})$/u.exec(text) ??
    /^(?<name>\p{Script=Han}{2,})(?<no>[A-Za-z]{0,4}\d+)$/u.exec(text);
  if (glued?.groups !== undefined) {
    return [whole, { no: glued.groups['no'] ?? '', name: glued.groups['name'] ?? '' }];
  }
  // Some numbers have a dash of their own, as `SH-2001`.
  const dashed =
    /^(?<no>[A-Z]{1,4}[-_]\d+)[-_/:|,、 ]+(?<name>\D+)$/u.exec(text) ??
    /^(?<name>\D+?)[-_/:|,、 ]+(?<no>[A-Z]{1,4}[-_]\d+)$/u.exec(text);
  if (dashed?.groups !== undefined) {
    return [whole, { no: dashed.groups['no'] ?? '', name: dashed.groups['name'] ?? '' }];
  }
  const parts = text.split(/[-_/:|,、]/u).map((part) => part.trim());
  const words = parts.length > 1 ? parts : text.split(' ');
  const numbers = words.filter(hasDigit);
  const [no] = numbers;
  if (words.length < 2 || numbers.length !== 1 || no === undefined) return [whole];
  const names = words.filter((word) => !hasDigit(word) && word !== '');
  // A Latin name has blanks of its own; of other parts the last one is the name.
  const name = parts.length > 1 ? (names.at(-1) ?? '') : names.join(' ');
  return [whole, { no: no.replace(numberLabel, ''), name }];
}

function hasDigit(text: string): boolean {
  return /\d/u.test(text);
}

function withoutLeadingZeros(index: EmployeeIndex, text: string): readonly KnownEmployee[] {
  const key = idKey(text).replace(/^0+/u, '');
  if (!/^\d+$/u.test(key)) return [];
  return [...index.byNo]
    .filter(([no]) => no.replace(/^0+/u, '') === key)
    .flatMap(([, employees]) => employees);
}

function matched(
  employee: KnownEmployee,
  by: 'employeeNo' | 'name',
  nameDiffers: boolean,
): EmployeeMatch {
  return {
    outcome: 'matched',
    employeeId: employee.employeeId,
    by,
    hasLeft: employee.status === 'left',
    nameDiffers,
    candidateIds: [],
  };
}

function unmatched(
  outcome: 'unattributed' | 'unknown' | 'ambiguous',
  candidates: readonly KnownEmployee[] = [],
): EmployeeMatch {
  return {
    outcome,
    employeeId: null,
    by: null,
    hasLeft: false,
    nameDiffers: false,
    candidateIds: candidates.map(({ employeeId }) => employeeId),
  };
}

function groupBy(
  employees: readonly KnownEmployee[],
  keyOf: (employee: KnownEmployee) => string,
): ReadonlyMap<string, readonly KnownEmployee[]> {
  const groups = new Map<string, KnownEmployee[]>();
  for (const employee of employees) {
    const key = keyOf(employee);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [employee]);
    else group.push(employee);
  }
  return groups;
}
