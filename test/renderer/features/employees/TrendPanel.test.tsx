// @vitest-environment jsdom
import { TrendPanel } from '@renderer/features/employees/EmployeePage/TrendPanel';
import type { HistoryTrend } from '@shared/contract/employee';
import { sameInEveryLocale } from '@shared/domain/locale';
import { show } from '@shared/insights/insight';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { appraisalIdOf, scoredCycle } from '../appraisals/buildResults';

/** Seven months, the last one far below. */
function buildTrend(changes: Partial<HistoryTrend> = {}): HistoryTrend {
  return {
    points: [84, 86, 85, 84, 86, 85, 70].map((total, i) => ({
      result: {
        appraisalId: appraisalIdOf(i + 1),
        cycle: {
          ...scoredCycle,
          startsOn: `2026-0${i + 1}-01`,
          endsOn: `2026-0${i + 1}-28`,
        },
        positionName: '前台客服',
        status: 'final',
        display: `${total}.0`,
        grade: 'good',
        responses: 20,
        interval: null,
      },
      total,
      isHollow: false,
      isOutside: i === 6,
    })),
    limits: { low: 80, high: 90 },
    gradeLines: [],
    insight: show('chartSignalProvisional', {}, 'attention'),
    slowChange: null,
    season: null,
    rates: [],
    ...changes,
  };
}

const rate = {
  name: sameInEveryLocale('首次解决率'),
  insight: show('chartSignal', {}, 'attention'),
};

test('without colleagues and shares only the own run is judged', () => {
  renderPage(<TrendPanel trend={buildTrend()} />);
  screen.getByText('超出正常波动，请了解发生了什么变化（期数少，暂定）');
  expect(screen.queryByText(/去掉本岗位当月的共同涨落后/)).toBeNull();
});

test('the run beside colleagues stands below, under what was taken out', () => {
  renderPage(<TrendPanel trend={buildTrend({ season: show('chartCalmProvisional', {}) })} />);
  screen.getByText('去掉本岗位当月的共同涨落后：在正常波动内，不必解读（期数少，暂定）');
});

test('each share that left its line is named', () => {
  const calm = { name: sameInEveryLocale('差错率'), insight: show('chartCalm', {}) };
  renderPage(<TrendPanel trend={buildTrend({ rates: [rate, calm] })} />);
  screen.getByText('首次解决率：超出正常波动，请了解发生了什么变化');
  screen.getByText('差错率：在正常波动内，不必解读');
});

test('slow change is spoken of only where there is some', () => {
  const view = renderPage(<TrendPanel trend={buildTrend({ slowChange: show('chartCalm', {}) })} />);
  expect(view.container.textContent).not.toContain('在正常波动内');
});

test('the words are those of the language', () => {
  renderPage(<TrendPanel trend={buildTrend({ season: show('chartCalm', {}), rates: [rate] })} />, {
    locale: 'en',
  });
  screen.getByText(/^With what all in the position share each month taken out: Within normal/);
});
