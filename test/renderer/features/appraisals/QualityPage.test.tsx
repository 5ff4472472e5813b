// @vitest-environment jsdom
import { QualityPage } from '@renderer/features/appraisals/QualityPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type { Quality } from '@shared/contract/appraisal';
import { hide, show, withhold } from '@shared/insights/insight';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { scoredCycle } from './buildResults';

const quality: Quality = {
  cycle: scoredCycle,
  people: 10,
  sections: [
    {
      key: 'customers',
      findings: [
        {
          subject: '前台',
          insight: show('meanInterval', { mean: '87.6', n: '34', low: '83.3', high: '91.9' }),
        },
        { subject: '后台', insight: withhold('cellSuppressed', {}) },
      ],
    },
    { key: 'reviewers', findings: [{ subject: '孙丽', insight: hide('leniency') }] },
    { key: 'agreement', findings: [] },
  ],
  structure: ['人均服务 17 位客户'],
};

async function open(answer: Quality) {
  const view = renderPage(
    <CycleProvider>
      <QualityPage />
    </CycleProvider>,
    { answers: { 'cycle.list': () => [scoredCycle], 'appraisal.quality': () => answer } },
  );
  await screen.findByRole('heading', { level: 1 });
  return view;
}

test('what customers say of each unit stands with its range; a hidden unit says why, and no number', async () => {
  await open(quality);
  const unit = within((await screen.findByText('前台')).closest('div') ?? document.body);
  unit.getByText(/平均 87\.6 分；考虑到只有 34 份评价，真实水平大致在 83\.3–91\.9 分之间/);
  const hidden = screen.getByText('后台').closest('div');
  expect(hidden?.textContent).toBe('后台为保护评价人，这一项不显示');
  expect(hidden?.textContent).not.toMatch(/\d/);
});

test('a section about which nothing may be said, and a reviewer of too few, say so', async () => {
  await open(quality);
  const reviewer = (await screen.findByText('孙丽')).closest('div');
  const quiet = reviewer?.textContent?.replace('孙丽', '') ?? '';
  expect(quiet).not.toBe('');
  expect(screen.getAllByText(quiet).length).toBe(2);
});

test('without results the page leads to scoring', async () => {
  const { currentPath } = await open({ ...quality, people: 0, sections: [] });
  fireEvent.click(await screen.findByRole('button', { name: /去算分/ }));
  expect(currentPath()).toBe('/results');
  expect(screen.queryByText('前台')).toBeNull();
});
