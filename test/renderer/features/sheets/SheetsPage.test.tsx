// @vitest-environment jsdom
import { SheetsPage } from '@renderer/features/sheets/SheetsPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import { employeeIdSchema } from '@shared/domain/ids';
import { PrintoutProvider } from '@renderer/frame/PrintoutPreview';
import type { Printout } from '@shared/contract/printout';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import {
  appraisalIdOf,
  buildResultRow,
  buildResults,
  scoredCycle,
} from '../appraisals/buildResults';

const printed: Printout = {
  token: '6f0c5cbb-6ef2-4d2b-9d7c-3f7f4d1d8a11',
  fileName: '2026年11月_考核表.pdf',
  sheets: 2,
  sizeBytes: 1_572_864,
};

const savedToken = '1b4e28ba-2fa1-11d2-883f-0016d3cca427';

function open(print: () => Promise<Printout>) {
  const rows = [
    buildResultRow(1, { display: '85.6' }),
    buildResultRow(2, { display: '95.8' }),
    buildResultRow(3, { display: null, grade: null, status: 'incomplete' }),
  ];
  return renderPage(
    <CycleProvider>
      <PrintoutProvider>
        <SheetsPage />
      </PrintoutProvider>
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [scoredCycle],
        'appraisal.results': () => buildResults(rows),
        'employee.list': () => [],
        'sheet.printAppraisals': print,
        'printout.save': () => ({ token: savedToken, fileName: '十一月.pdf' }),
        'printout.drop': () => null,
        'sheet.showInFolder': () => null,
      },
    },
  );
}

test('everybody is ticked, and whoever is not is not printed', async () => {
  const { main } = open(async () => printed);
  await screen.findByRole('button', { name: '打印 3 张考核表' });
  fireEvent.click(screen.getByRole('checkbox', { name: '打印 员工1 的考核表' }));
  fireEvent.click(screen.getByRole('button', { name: '打印 2 张考核表' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'sheet.printAppraisals',
      input: {
        cycleId: scoredCycle.cycleId,
        appraisalIds: [appraisalIdOf(2), appraisalIdOf(3)],
        content: 'sheet',
        locale: 'zh-CN',
      },
    }),
  );
});

test('sheets are printed in the order of the list', async () => {
  const { main } = open(async () => printed);
  fireEvent.click(await screen.findByRole('radio', { name: '岗位和总分' }));
  fireEvent.click(screen.getByRole('button', { name: '打印 3 张考核表' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({
      appraisalIds: [appraisalIdOf(2), appraisalIdOf(1), appraisalIdOf(3)],
    }),
  );
});

test('nothing is printed for nobody, and the reason stands beside the button', async () => {
  open(async () => printed);
  fireEvent.click(await screen.findByRole('checkbox', { name: '全选' }));
  expect(screen.getByRole('button', { name: '打印 0 张考核表' })).toHaveProperty('disabled', true);
  expect(screen.getByText('请先在左边选至少 1 人')).not.toBeNull();
});

test('progress is told while printing, then the pages are shown and the file that was saved', async () => {
  let finish: (value: Printout) => void = () => undefined;
  const { main } = open(() => new Promise((done) => (finish = done)));
  fireEvent.click(await screen.findByRole('button', { name: '打印 3 张考核表' }));
  expect(await screen.findByText('正在准备')).not.toBeNull();
  act(() => main.emit('printProgress', { done: 1, total: 2 }));
  expect(await screen.findByText('正在排版：1 / 2 张')).not.toBeNull();
  finish(printed);
  expect(await screen.findByText('2 份表 · 1.5 MB')).not.toBeNull();
  expect(main.calls.map(({ name }) => name)).not.toContain('printout.save');
  fireEvent.click(screen.getByRole('button', { name: '保存 PDF' }));
  fireEvent.click(await screen.findByRole('button', { name: '在文件夹中显示' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({ name: 'sheet.showInFolder', input: { token: savedToken } }),
  );
  expect(screen.getByText('已存为 十一月.pdf')).not.toBeNull();
});

test('closing the preview frees what was printed', async () => {
  const { main } = open(async () => printed);
  fireEvent.click(await screen.findByRole('button', { name: '打印 3 张考核表' }));
  fireEvent.click(await screen.findByRole('button', { name: '关闭预览' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({ name: 'printout.drop', input: { token: printed.token } }),
  );
  expect(screen.queryByText('2026年11月_考核表.pdf')).toBeNull();
});

test('before anything is scored, blank sheets are offered for what the schemes ask', async () => {
  const cycle = { ...scoredCycle, status: 'collecting' as const, scoredAt: null };
  const board = {
    cycle,
    responseCount: 0,
    nextStep: { kind: 'importSurvey' as const },
    findings: [],
    schemeNames: [],
    rows: [
      {
        appraisalId: appraisalIdOf(1),
        employeeNo: 'A001',
        name: '员工1',
        positionName: '前台客服',
        movedTo: [],
        reviews: [{ source: 'self' as const, status: 'notStarted' as const, given: 0, total: 3 }],
        responses: null,
        measurements: null,
        isReady: false,
      },
    ],
  };
  const { main, currentPath } = renderPage(
    <CycleProvider>
      <SheetsPage />
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [cycle],
        'cycle.board': () => board,
        'sheet.printBlanks': async () => printed,
        'sheet.findEntry': () => ({
          kind: 'self',
          cycleId: cycle.cycleId,
          appraisalId: appraisalIdOf(1),
          employeeId: employeeIdSchema.parse('0000000e'),
        }),
      },
    },
  );
  await screen.findByRole('button', { name: '打印 1 人的空白表' });
  expect(screen.queryByRole('checkbox', { name: '客户调查表' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '抽查记录表' }));
  fireEvent.click(screen.getByRole('button', { name: '打印 1 人的空白表' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'sheet.printBlanks',
      input: {
        cycleId: cycle.cycleId,
        kinds: ['self', 'spotCheck'],
        appraisalIds: [appraisalIdOf(1)],
        surveyCopies: 1,
        locale: 'zh-CN',
      },
    }),
  );
  fireEvent.change(screen.getByRole('textbox', { name: '录入码' }), { target: { value: 'ab' } });
  fireEvent.click(screen.getByRole('button', { name: '打开录入页' }));
  await waitFor(() => expect(currentPath()).toBe(`/reviews/self/${appraisalIdOf(1)}`));
});
