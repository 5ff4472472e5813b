import { describe, expect, it } from 'vitest';
import { examineCells } from './knownSurvey';

describe('a name in two columns', () => {
  it.each([
    ['Agent First Name', 'Agent Last Name', 'Wei', 'Zhang', 'Wei Zhang'],
    ['Employee surname', 'Employee given name', 'Zhang', 'Wei', 'Wei Zhang'],
    ['Staff first name', 'Staff last name', 'Na', 'Li', 'Na Li'],
    ['员工姓', '员工名', '张', '伟', '张伟'],
  ])('of %s and %s is one person in a survey', (one, other, a, b, name) => {
    const found = examineCells([
      ['Response ID', 'Submitted at', one, other, 'Overall satisfaction'],
      ['1', '2026-03-02 09:00', a, b, '5'],
      ['2', '2026-03-02 10:00', a, b, '4'],
      ['3', '2026-03-02 11:00', '', '', '4'],
    ]);
    expect(
      found.survey?.employees.map(({ employeeId, responses }) => [employeeId, responses]),
    ).toEqual(expect.arrayContaining([[name.toLowerCase(), 2]]));
    expect(found.plan.counts).toMatchObject({ new: 3, unattributed: 1 });
  });

  it('is the name on a staff list', () => {
    const found = examineCells([
      ['Employee ID', 'Last name', 'First name', 'Department'],
      ['0007', 'Zhang', 'Wei', 'Service'],
    ]);
    expect(found.confirmations).toEqual([]);
    expect(found.plan).toMatchObject({ employees: [{ employeeNo: '0007', name: 'Wei Zhang' }] });
  });

  it('is the customer in a survey that does not say whose it is', () => {
    const found = examineCells([
      ['Response ID', 'First name', 'Last name', 'Employee', 'Overall satisfaction'],
      ['1', 'Ann', 'Lee', '张伟(A001)', '5'],
    ]);
    expect(found.survey?.employees.map(({ employeeId }) => employeeId)).toEqual(['A001']);
  });
});
