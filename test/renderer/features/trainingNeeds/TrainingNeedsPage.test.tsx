// @vitest-environment jsdom
import { TrainingNeedsPage } from '@renderer/features/trainingNeeds/TrainingNeedsPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type {
  KeyDriverOverview,
  TrainingNeed,
  TrainingNeedOverview,
} from '@shared/contract/trainingNeed';
import type { Attendance, CourseEffect } from '@shared/contract/attendance';
import { sameInEveryLocale } from '@shared/domain/locale';
import { noTests } from '@shared/domain/courseTest';
import { attendanceIdSchema, employeeIdSchema } from '@shared/domain/ids';
import { show, withhold } from '@shared/insights/insight';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { appraisalIdOf, scoredCycle } from '../appraisals/buildResults';

function buildNeed(dimensionKey: string, changes: Partial<TrainingNeed>): TrainingNeed {
  return {
    dimensionKey,
    status: 'none',
    score: 88,
    gap: 0,
    confidence: 0.1,
    priority: 0,
    responses: 17,
    ...changes,
  };
}

const low = { status: 'train', score: 57.3, gap: 22.7, confidence: 0.999 } as const;
const speed = sameInEveryLocale('响应速度');

const overview: TrainingNeedOverview = {
  cycle: scoredCycle,
  responseCount: 80,
  groups: [
    {
      positionName: '前台客服',
      target: '80',
      dimensions: [
        { key: 'speed', name: speed },
        { key: 'attitude', name: sameInEveryLocale('服务态度') },
      ],
      rows: [1, 2, 3].map((number) => ({
        appraisalId: appraisalIdOf(number),
        employeeNo: `000${number}`,
        name: `员工${number}`,
        responses: 17,
        needs: [
          buildNeed('speed', low),
          number === 3
            ? buildNeed('attitude', { status: 'observe', score: null, gap: null })
            : buildNeed('attitude', {}),
        ],
      })),
      readings: [{ dimensionKey: 'attitude', insight: show('ipaConcentrate', {}) }],
      shop: [
        { dimensionKey: 'speed', assessed: 3, need: 3, watch: 0, kind: 'common', meanScore: 57.3 },
        { dimensionKey: 'attitude', assessed: 2, need: 0, watch: 0, kind: 'none', meanScore: 88 },
      ],
    },
  ],
  newHires: [{ appraisalId: appraisalIdOf(9), name: '员工9', hiredOn: '2026-10-01' }],
  priorities: [
    {
      appraisalId: appraisalIdOf(1),
      name: '员工1',
      dimensionName: speed,
      score: 57.3,
      gap: 22.7,
      confidence: 0.999,
      relativePriority: 1,
      course: { course: sameInEveryLocale('高峰接待'), form: sameInEveryLocale('线下 1 小时') },
    },
  ],
};

const drivers: KeyDriverOverview = {
  overallName: '整体满意度',
  responses: 60,
  insight: show('keyDriver', { question: '响应速度' }),
  check: show('keyDriverAgreed', { question: '响应速度' }),
  questions: [
    { key: 'speed', name: '响应速度', share: 0.62, checkShare: 0.64, correlation: 0.71 },
    { key: 'attitude', name: '服务态度', share: 0.38, checkShare: 0.36, correlation: 0.4 },
  ],
};

const attendance: Attendance = {
  attendanceId: attendanceIdSchema.parse('00000000-0000-4000-8000-000000000007'),
  employeeId: employeeIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  employeeNo: '0001',
  name: '员工1',
  dimensionKey: 'speed',
  course: '高峰接待',
  attendedOn: '2026-11-05',
};
const effect: CourseEffect = {
  course: '高峰接待',
  dimensionKey: 'speed',
  people: [
    {
      attendanceId: attendance.attendanceId,
      employeeNo: '0001',
      name: '员工1',
      tests: { ...noTests, exam: { before: '62', after: null } },
      attendedOn: '2026-11-05',
      before: { score: 60, responses: 8 },
      after: { score: 72.5, responses: 9 },
    },
  ],
  insights: [show('regressionToMean', { gain: '4.2' }, 'attention'), withhold('effectListed', {})],
  evidence: [
    {
      kind: 'exam',
      basis: 'before',
      direction: 'up',
      insight: show('evidenceUp', { n: '4', change: '12.5', low: '8.1', high: '16.9' }),
    },
    {
      kind: 'customer',
      basis: 'untrained',
      direction: 'flat',
      insight: show('evidenceFlat', { n: '4', change: '1.5', low: '−2.1', high: '5.1' }),
    },
  ],
  verdict: show('verdictPartial', {}),
};

async function open(answer: TrainingNeedOverview = overview) {
  const view = renderPage(
    <CycleProvider>
      <TrainingNeedsPage />
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [scoredCycle],
        'trainingNeed.overview': () => answer,
        'trainingNeed.keyDrivers': () => drivers,
        'employee.list': () => [],
        'attendance.list': () => [attendance],
        'attendance.remove': () => null,
        'courseTest.save': () => null,
        'attendance.effects': () => ({ effects: [effect], hasCycleBefore: true }),
      },
    },
  );
  await screen.findByRole('heading', { level: 1, name: '培训需求' });
  return view;
}

test('a need that half a position shares asks for the process first', async () => {
  await open();
  const panel = await screen.findByRole('region', { name: '共性：响应速度' });
  expect(panel.textContent).toContain('3/3 人偏低');
  expect(panel.textContent).toContain('先检查流程');
  expect(screen.getByText('共性 3/3')).not.toBeNull();
});

test('cells tell their state by sign and words, not by colour alone', async () => {
  await open();
  const words = await screen.findByText(/^员工1，响应速度：57\.3 分，建议培训/);
  expect(words.closest('td')?.textContent).toContain('▼');
  const unknown = screen.getByText('员工3，服务态度：数据不够，先收集');
  expect(unknown.closest('td')?.textContent).toContain('?');
});

test('the chart can be read as a table', async () => {
  await open();
  const panel = await screen.findByRole('region', { name: '各维度需要培训的人数' });
  fireEvent.click(within(panel).getByRole('button', { name: '看表格' }));
  const rows = within(panel)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual(['维度建议培训先观察达标数据不够', '响应速度3000', '服务态度0021']);
});

test('each priority comes with its reason, course and form', async () => {
  await open();
  const panel = await screen.findByRole('region', { name: '个人优先事项' });
  expect(panel.textContent).toContain('低于目标 22.7 分，把握 99% 以上');
  expect(panel.textContent).toContain('高峰接待线下 1 小时');
});

test('without scores the page leads to scoring', async () => {
  const { currentPath } = await open({ ...overview, groups: [], priorities: [] });
  fireEvent.click(await screen.findByRole('button', { name: /去算分/ }));
  expect(currentPath()).toBe('/results');
});

test('what to make of the needs stands below, and who learns the base modules first', async () => {
  await open();
  await screen.findByText('顾客看重但做得不够：重点改进');
  screen.getByText(/员工9（2026-10-01 入职）：未满 90 天/);
});

test('what goes with overall satisfaction stands with its weights and how many answered', async () => {
  await open();
  const panel = await screen.findByRole('region', { name: '什么与总体满意关系最大' });
  await within(panel).findByText(/关联最强的是响应速度（只是关联，不代表原因）/);
  expect(panel.textContent).toContain('换一种算法核对，关联最强的也是响应速度');
  expect(panel.textContent).toContain('依据 60 份完整答卷');
  const rows = within(panel).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '响应速度62%64%0.71',
    '服务态度38%36%0.40',
  ]);
});

test('a course shows the scores before and after, the natural rise, and why no more is said', async () => {
  const { main } = await open();
  const panel = await screen.findByRole('region', { name: '培训登记与效果' });
  await within(panel).findByText('60.0 分（8 份）');
  expect(panel.textContent).toContain('72.5 分（9 份）');
  expect(panel.textContent).toContain('即使不培训，下期也可能自然回升约 4.2 分');
  expect(panel.textContent).toContain('不足 3 人，只逐人列出前后得分');
  fireEvent.click(
    within(panel).getByRole('button', { name: '删除员工1的“高峰接待”', hidden: true }),
  );
  await waitFor(() =>
    expect(main.calls.findLast(({ name }) => name === 'attendance.remove')?.input).toEqual({
      attendanceId: attendance.attendanceId,
    }),
  );
});

test('a course says what exam and customers show, from what, and what they say together', async () => {
  await open();
  const evidence = await screen.findByRole('group', { name: '培训有没有用' });
  expect(evidence.textContent).toContain('考试提高：平均 12.5 分（8.1 到 16.9），4 人');
  expect(evidence.textContent).toContain('客户评价（减去没上课同事的变化）看不出变化');
  expect(evidence.textContent).toContain('合起来：只有一方面提高');
});

test('typed points are kept on leaving the field; what is no points stays and is not sent', async () => {
  const { main } = await open();
  const field = await screen.findByRole('textbox', { name: '员工1 考试课后' });
  const saved = () =>
    main.calls.filter(({ name }) => name === 'courseTest.save').map(({ input }) => input);
  fireEvent.change(field, { target: { value: '105' } });
  fireEvent.blur(field);
  screen.getByText('0–100，最多两位小数');
  expect(saved()).toEqual([]);
  fireEvent.change(field, { target: { value: '８５.５０分' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const { attendanceId } = attendance;
  await waitFor(() =>
    expect(saved()).toEqual([
      { cells: [{ attendanceId, kind: 'exam', time: 'after', points: '85.5' }] },
    ]),
  );
});

test('a pasted block is shown with row and column of what does not fit, then written', async () => {
  const { main } = await open();
  const field = await screen.findByRole('textbox', { name: '员工1 考试课前' });
  const getData = () => '工号\t姓名\t课前\t课后\n0001\t员工1\t60\t缺考\n0009\t外人\t70\t80\n';
  fireEvent.paste(field, { clipboardData: { getData } });
  const dialog = await screen.findByRole('dialog', { name: '粘贴成绩' });
  const rows = within(dialog)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toEqual([
    '第 2 行第 4 列缺考不是 0–100 的分数（没考请留空）',
    '第 3 行第 3 列70没有登记这个人上过这门课',
    '第 3 行第 4 列80没有登记这个人上过这门课',
  ]);
  fireEvent.click(within(dialog).getByRole('button', { name: '写入 1 格' }));
  const { attendanceId } = attendance;
  await waitFor(() =>
    expect(main.calls.findLast(({ name }) => name === 'courseTest.save')?.input).toEqual({
      cells: [{ attendanceId, kind: 'exam', time: 'before', points: '60' }],
    }),
  );
});
