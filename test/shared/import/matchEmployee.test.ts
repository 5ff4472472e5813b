import { describe, expect, it } from 'vitest';
import { employeeText, indexEmployees, matchEmployee } from '@shared/import/matchEmployee';
import { employees } from './tables';

const index = indexEmployees(employees);

function match(text: string) {
  const { outcome, employeeId, candidateIds } = matchEmployee(index, text);
  return employeeId ?? [outcome, ...candidateIds].join(' ');
}

describe('matchEmployee', () => {
  it.each([
    ['A001', 'e1'],
    ['ａ００１', 'e1'],
    ['张伟(A001)', 'e1'],
    ['张伟（Ａ００６）', 'e6'],
    ['A001-张伟', 'e1'],
    ['A001 张伟', 'e1'],
    ['张伟/A006', 'e6'],
    ['A002（李娜）', 'e2'],
    ['李娜', 'e2'],
    ['李\u00a0娜', 'e2'],
    ['\u200b李　娜 ', 'e2'],
    ['李娜(一组)', 'e2'],
    ['mary  lee', 'e3'],
    ['0007', 'e3'],
  ])('finds %j', (text, employeeId) => {
    expect(match(text)).toBe(employeeId);
  });

  it('never chooses between two people of one name, even if one has left', () => {
    expect(match('张伟')).toBe('ambiguous e1 e6');
  });

  it('does not guess leading zeros, an unknown number or a near name', () => {
    expect(['7', '张伟(A009)', '李那', 'A009'].map(match)).toEqual([
      'unknown e3',
      'unknown e1 e6',
      'unknown',
      'unknown',
    ]);
  });

  it.each(['', ' ', '-', '未分配', 'No Agent', 'N/A', '(空)'])('takes %j for nobody', (text) => {
    expect(match(text)).toBe('unattributed');
  });

  it('says when the number is known under another name, and when the person has left', () => {
    expect(matchEmployee(index, '李四(A001)')).toMatchObject({
      employeeId: 'e1',
      by: 'employeeNo',
      nameDiffers: true,
    });
    expect(matchEmployee(index, 'A006')).toMatchObject({ hasLeft: true });
  });
});

describe('employeeText', () => {
  it('puts a name and a number of two columns together', () => {
    expect([
      employeeText('张伟', 'A001'),
      employeeText('张伟(a001)', 'A001'),
      employeeText('', 'A001'),
      employeeText('张伟', '-'),
      employeeText('-', ''),
    ]).toEqual(['张伟(A001)', '张伟(a001)', 'A001', '张伟', '']);
  });
});
