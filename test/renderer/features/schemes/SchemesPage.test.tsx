// @vitest-environment jsdom
import { SchemesPage } from '@renderer/features/schemes/SchemesPage';
import { formatFraction, parseFraction } from '@shared/base/fraction';
import type { SchemeOverview, SchemeReplay } from '@shared/contract/scheme';
import type { Cycle } from '@shared/domain/cycle';
import { appraisalIdSchema, cycleIdSchema } from '@shared/domain/ids';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { readyMadeSchemes } from '@shared/schemes';
import { screen, fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';
import { buildResultRow, buildResults } from '../appraisals/buildResults';

const overview: SchemeOverview = { readyMade: readyMadeSchemes, schemes: [], positions: [] };
const cycle: Cycle = {
  cycleId: cycleIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  kind: 'month',
  startsOn: '2026-10-01',
  endsOn: '2026-10-31',
  status: 'scored',
  version: 1,
  scoredAt: '2026-11-02T01:00:00.000Z',
};
const printed = (display: string, grade: 'fail' | 'pass' | 'good' | 'excellent') => ({
  status: 'final' as const,
  display,
  grade,
});

function open(answers: Answers = {}) {
  return renderPage(<SchemesPage />, {
    path: '/schemes',
    answers: {
      'scheme.overview': () => overview,
      'scheme.check': () => [],
      'scheme.simulate': () => ({
        worst: printed('15.0', 'fail'),
        target: printed('86.3', 'good'),
        best: printed('100.0', 'excellent'),
      }),
      'cycle.list': () => [],
      ...answers,
    },
  });
}

const deep: SchemeFinding = {
  code: 'targetImpossible',
  severity: 'error',
  path: ['superior', 'politeness', 'politeness'],
  values: { target: '120' },
};
const ofGrades: SchemeFinding = {
  code: 'gradeUnreachable',
  severity: 'warning',
  path: [],
  values: { grade: 'excellent', minimum: '101' },
};

test('the check says what is right if nothing is wrong', async () => {
  open();
  const check = await screen.findByRole('region', { name: '检查' });
  expect(await within(check).findByText(/^填写、权重合计、.+都没有问题$/)).toBeTruthy();
  expect(within(check).getByText('8 类检查通过')).toBeTruthy();
});

test('the check counts errors and hints, and each leads to its part of the scheme', async () => {
  const [superior] = readyMadeSchemes[0]?.content.sources.slice(1) ?? [];
  const dimension = superior?.dimensions[0];
  const indicator = dimension?.indicators[0];
  if (dimension === undefined || indicator === undefined) throw new Error('No such indicator');
  const path = ['superior', dimension.key, indicator.key];
  open({ 'scheme.check': () => [{ ...deep, path }, ofGrades] });
  const check = await screen.findByRole('region', { name: '检查' });
  expect(await within(check).findByText('1 个要处理')).toBeTruthy();
  expect(within(check).getByText('1 个提醒')).toBeTruthy();
  const name = indicator.name['zh-CN'];
  expect(within(check).getByText(`“${name}”的目标 120 不可能达到`)).toBeTruthy();
  const tree = screen.getByRole('list', { name: '一线客服 的权重' });
  expect(within(tree).getByRole('button', { name: /上级评/ }).ariaExpanded).toBe('false');

  const [toIndicator, toGrades] = within(check).getAllByRole('button');
  if (toIndicator === undefined || toGrades === undefined) throw new Error('No way to the parts');
  fireEvent.click(toIndicator);
  await waitFor(() => expect(document.activeElement?.textContent).toContain(name));
  expect(tree.contains(document.activeElement)).toBe(true);
  fireEvent.click(toGrades);
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('等级线'));
});

test('the outlook tells the total and grade at worst, at the target and at best', async () => {
  open();
  const outlook = await screen.findByRole('region', { name: '如果人人都这样' });
  await within(outlook).findByText('86.3');
  expect(outlook.textContent).toMatch(/最差15\.0不合格刚好达标86\.3良好样样最好100\.0优秀/);
});

test('without a scored cycle there is nothing to try a scheme on', async () => {
  open({ 'cycle.list': () => [{ ...cycle, status: 'collecting', scoredAt: null }] });
  expect(await screen.findByText('算过一期分以后，可以在这里看换方案会怎样。')).toBeTruthy();
});

test('the trial shows before and after side by side and names whose grade would change', async () => {
  const replay: SchemeReplay = {
    cycle,
    before: [{ name: { 'zh-CN': '前台客服', 'zh-TW': 'x', en: 'x' }, version: 3 }],
    rows: [
      row(1, '王芳', printed('91.2', 'excellent'), printed('90.8', 'excellent'), '-0.4', false),
      row(2, '陈静', printed('79.9', 'pass'), printed('80.2', 'good'), '0.3', true),
      row(3, '张伟', printed('85.1', 'good'), printed('85.1', 'good'), '0', false),
      row(
        4,
        '赵敏',
        printed('62.0', 'pass'),
        { status: 'incomplete', display: null, grade: null },
        null,
        true,
      ),
    ],
  };
  const { main } = open({
    'cycle.list': () => [cycle],
    'appraisal.results': () => buildResults([buildResultRow(1)]),
    'scheme.replay': () => replay,
  });
  const trial = await screen.findByRole('region', { name: '用上期数据试算' });
  const rows = (await within(trial).findAllByRole('row')).slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '王芳91.2优秀90.8优秀−0.4',
    '陈静79.9合格80.2良好+0.3',
    '张伟85.1良好85.1良好0.0',
    '赵敏62.0合格—数据不够—',
  ]);
  expect(within(trial).getByText('原来用 前台客服 v3')).toBeTruthy();
  expect(within(trial).getByText(/^2 人等级会变（陈静、赵敏）/)).toBeTruthy();
  expect(main.calls).toContainEqual({
    name: 'scheme.replay',
    input: { cycleId: cycle.cycleId, positionName: '前台客服', readyMadeKey: 'frontLine' },
  });
});

function row(
  number: number,
  name: string,
  before: SchemeReplay['rows'][number]['before'],
  after: SchemeReplay['rows'][number]['after'],
  difference: string | null,
  isGradeChanged: boolean,
): SchemeReplay['rows'][number] {
  const appraisalId = appraisalIdSchema.parse(`00000000-0000-4000-8000-00000000010${number}`);
  return {
    appraisalId,
    employeeNo: `000${number}`,
    name,
    before,
    after,
    difference: difference === null ? null : formatFraction(parseFraction(difference)),
    isGradeChanged,
  };
}
