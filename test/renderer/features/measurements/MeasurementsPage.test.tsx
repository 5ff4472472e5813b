// @vitest-environment jsdom
import { MeasurementsPage } from '@renderer/features/measurements/MeasurementsPage';
import { CycleProvider } from '@renderer/frame/CycleProvider';
import type { MeasurementCell, MeasurementTable } from '@shared/contract/measurement';
import { AppError } from '@shared/contract/result';
import { sameInEveryLocale } from '@shared/domain/locale';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';
import { appraisalIdOf, scoredCycle } from '../appraisals/buildResults';

const empty: MeasurementCell = {
  measure: 'resolution',
  numerator: null,
  denominator: null,
  value: null,
  display: null,
  origin: null,
  pending: 2,
  impossible: 1,
};

function tableWith(cell: MeasurementCell): MeasurementTable {
  return {
    columns: [
      {
        measure: 'resolution',
        name: sameInEveryLocale('一次解决率'),
        definition: sameInEveryLocale('首次即解决 ÷ 已办结'),
        unit: 'percent',
        target: sameInEveryLocale('≥ 92%'),
      },
    ],
    rows: [
      {
        appraisalId: appraisalIdOf(2),
        employeeNo: '0002',
        name: '李娜',
        positionName: '前台客服',
        cells: [cell],
      },
    ],
    ticketCount: 120,
    unattributedTickets: 0,
  };
}

async function open(cell: MeasurementCell, answers: Answers = {}) {
  const view = renderPage(
    <CycleProvider>
      <MeasurementsPage />
    </CycleProvider>,
    {
      answers: {
        'cycle.list': () => [scoredCycle],
        'measurement.table': () => tableWith(cell),
        'measurement.save': () => null,
        ...answers,
      },
    },
  );
  const numerator = await screen.findByLabelText('李娜，一次解决率：分子（件数）');
  const denominator = screen.getByLabelText('李娜，一次解决率：分母（总数）');
  return { ...view, numerator, denominator };
}

test('a typed ratio is saved on leaving the cell, not between its two fields', async () => {
  const { main, numerator, denominator } = await open(empty);
  fireEvent.change(numerator, { target: { value: '219' } });
  fireEvent.blur(numerator, { relatedTarget: denominator });
  expect(main.calls.map(({ name }) => name)).not.toContain('measurement.save');
  fireEvent.change(denominator, { target: { value: '252' } });
  fireEvent.blur(denominator);
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'measurement.save',
      input: {
        appraisalId: appraisalIdOf(2),
        measure: 'resolution',
        measured: { kind: 'ratio', numerator: '219', denominator: '252' },
      },
    }),
  );
});

test('a wrong number is told at its cell and not sent', async () => {
  const { main, numerator, denominator } = await open(empty);
  fireEvent.change(numerator, { target: { value: '300' } });
  fireEvent.change(denominator, { target: { value: '252' } });
  fireEvent.keyDown(denominator, { key: 'Enter' });
  expect((await screen.findByRole('alert')).textContent).toBe('分子不能大于分母');
  expect(numerator.getAttribute('aria-invalid')).toBe('true');
  expect(main.calls.map(({ name }) => name)).not.toContain('measurement.save');
});

test('a failed save keeps the typed numbers', async () => {
  const { numerator, denominator } = await open(empty, {
    'measurement.save': () => {
      throw new AppError('diskFull');
    },
  });
  fireEvent.change(numerator, { target: { value: '219' } });
  fireEvent.change(denominator, { target: { value: '252' } });
  fireEvent.blur(denominator);
  expect((await screen.findByRole('alert')).textContent).toContain('没有保存');
  expect(numerator).toHaveProperty('value', '219');
});

test('tickets that do not count are counted', async () => {
  await open(empty);
  expect(screen.getByText('2 张未到时限')).not.toBeNull();
  expect(screen.getByText('1 张时间有误')).not.toBeNull();
});
