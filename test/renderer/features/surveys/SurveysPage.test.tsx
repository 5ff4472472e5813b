// @vitest-environment jsdom
import { SurveysPage } from '@renderer/features/surveys/SurveysPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type { SurveySummary, SurveySummaryRow } from '@shared/contract/survey';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { scoredCycle } from '../appraisals/buildResults';

function buildRow(changes: Partial<SurveySummaryRow>): SurveySummaryRow {
  return {
    employeeNo: '0002',
    name: '李娜',
    count: 34,
    tier: 'adequate',
    questions: [{ questionKey: 'attitude', n: 33, mean: 4.7059, sd: 0.676, topTwo: 94.1 }],
    netPromoterScore: -41.2,
    ...changes,
  };
}

const hidden = {
  count: 2,
  tier: 'suppressed',
  questions: [{ questionKey: 'attitude', n: 2, mean: null, sd: null, topTwo: null }],
  netPromoterScore: null,
} as const;

const summary: SurveySummary = {
  questions: [{ questionKey: 'attitude', text: '您对服务态度满意吗？' }],
  rows: [
    buildRow({}),
    buildRow({ employeeNo: '0010', name: '吴强', ...hidden }),
    buildRow({ employeeNo: null, name: null, count: 8, tier: 'cautious' }),
  ],
  all: buildRow({ employeeNo: null, name: null, count: 196 }),
  firstOn: '2026-11-02',
  lastOn: '2026-11-26',
};

async function open() {
  const view = renderPage(
    <CycleProvider>
      <SurveysPage />
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [scoredCycle],
        'survey.summary': () => summary,
      },
    },
  );
  await screen.findByText('吴强');
  return view;
}

function rowOf(name: string) {
  return within(screen.getByText(name).closest('tr') ?? document.body);
}

test('each cell shows mean, answers, spread and the two best answers', async () => {
  await open();
  const row = rowOf('李娜');
  expect(row.getByText('4.71')).not.toBeNull();
  expect(row.getByText('33 · 0.68 · 94%')).not.toBeNull();
  expect(row.getByText('−41')).not.toBeNull();
  expect(row.getByText('样本充足（34 份）')).not.toBeNull();
});

test('fewer than three responses show nothing but their number and why', async () => {
  await open();
  const row = rowOf('吴强');
  expect(row.getByText('2')).not.toBeNull();
  expect(row.getAllByText('评价不足 3 份，为保护评价人暂不显示')).not.toHaveLength(0);
  expect(row.queryByText(/·/)).toBeNull();
});

test('responses without an employee and the shop have their own rows', async () => {
  await open();
  expect(rowOf('未写明员工').getByText('8')).not.toBeNull();
  expect(rowOf('全店').getByText('196')).not.toBeNull();
});
