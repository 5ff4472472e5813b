// @vitest-environment jsdom
import { StepForm } from '@renderer/features/appeals/AppealsPage/StepForm';
import type { AppealRow } from '@shared/contract/appeal';
import { nextAppealSteps } from '@shared/domain/appeal';
import { appealIdSchema } from '@shared/domain/ids';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { appraisalIdOf } from '../appraisals/buildResults';

const accepted: AppealRow = {
  appealId: appealIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  appraisalId: appraisalIdOf(1),
  scoreVersion: 1,
  receivedOn: '2026-03-02',
  content: '一张工单记错了人',
  wasInterviewed: true,
  appealUntil: '2026-03-11',
  acceptUntil: '2026-03-05',
  answerUntil: '2026-03-23',
  status: 'accepted',
  steps: [],
  adjustmentId: null,
  employeeNo: 'A001',
  employeeName: '张伟',
  positionName: '客服专员',
  unitName: null,
  isLate: false,
  overdue: null,
  computed: { display: '88.4', grade: 'good', coefficient: '1.2' },
  decided: { display: '88.4', grade: 'good', coefficient: '1.2' },
  grades: [{ key: 'excellent' }, { key: 'good' }],
  decimals: 1,
  adjustment: null,
};

test('a decision is never asked for without the score and the grade that it is about', () => {
  renderPage(<StepForm row={accepted} today="2026-03-10" kinds={['decided']} />);
  expect(screen.getByText(/针对的结果/).textContent).toMatch(/88\.4.*良好/);
});

test('the result is not repeated for steps that decide nothing', () => {
  renderPage(
    <StepForm row={accepted} today="2026-03-10" kinds={nextAppealSteps(accepted.status)} />,
  );
  expect(screen.queryByText(/针对的结果/)).toBeNull();
});
