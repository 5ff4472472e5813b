// @vitest-environment jsdom
import { StartGuide } from '@renderer/features/cycles/StartGuide';
import type { PositionWithScheme } from '@shared/contract/scheme';
import type { Employee } from '@shared/domain/employee';
import { employeeIdSchema, positionIdSchema, schemeIdSchema } from '@shared/domain/ids';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

const employee: Employee = {
  employeeId: employeeIdSchema.parse('0190dddd-0001'),
  employeeNo: '0001',
  name: '张伟',
  status: 'active',
  unitId: null,
  unitName: null,
  positionId: positionIdSchema.parse('0190eeee-0001'),
  positionName: '前台客服',
  superiorName: null,
  hiredOn: null,
};
const position: PositionWithScheme = {
  positionId: positionIdSchema.parse('0190eeee-0001'),
  name: '前台客服',
  activeEmployees: 1,
  schemeId: null,
};
const withScheme = { ...position, schemeId: schemeIdSchema.parse('0190ffff-0001') };

test.each([
  ['employees', [], [], '员工名单', '/employees/import'],
  ['schemes', [employee], [position], '给岗位选方案', '/schemes'],
  ['a cycle', [employee], [withScheme], '开始考核周期', '/cycles/new'],
])('leads to %s when that comes next', async (_what, employees, positions, title, path) => {
  const { currentPath } = renderPage(<StartGuide />, {
    answers: {
      'employee.list': () => employees,
      'scheme.overview': () => ({ readyMade: [], schemes: [], positions }),
    },
  });
  const steps = await screen.findAllByRole('listitem');
  const current = steps.filter((step) => step.getAttribute('aria-current') === 'step');
  expect(current).toHaveLength(1);
  expect(within(current[0] ?? document.body).queryByText(title)).not.toBeNull();
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(currentPath()).toBe(path);
});
