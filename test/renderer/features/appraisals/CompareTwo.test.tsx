// @vitest-environment jsdom
import { CompareTwo } from '@renderer/features/appraisals/ResultsPage/CompareTwo';
import { sameInEveryLocale } from '@shared/domain/locale';
import { show } from '@shared/insights/insight';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';
import { appraisalIdOf, buildResultRow, buildResults } from './buildResults';

async function choose(label: string, name: string): Promise<void> {
  fireEvent.click(screen.getByRole('combobox', { name: label }));
  const list = screen.getByRole('listbox', { name: label, hidden: true });
  fireEvent.click(within(list).getByRole('option', { name: new RegExp(name), hidden: true }));
}

test('nothing is said about two people before both are chosen', async () => {
  const { groups } = buildResults([1, 2, 3].map((number) => buildResultRow(number)));
  const { main } = renderPage(<CompareTwo groups={groups} />, {
    answers: {
      'appraisal.compare': () => ({
        total: show('compareCannotTell', {}),
        rates: [
          {
            name: sameInEveryLocale('解决率'),
            insight: show('rateHigher', { higher: '甲', lower: '乙', difference: '30.0' }),
          },
        ],
      }),
    },
  });
  fireEvent.click(screen.getByRole('button', { name: '比较两个人' }));
  await screen.findByText('选两个不同的人');
  expect(main.calls).toEqual([]);
  await choose('第一个人', '员工1');
  await choose('第二个人', '员工3');
  await screen.findByText('两人的差距在误差范围内，不宜分高下');
  await screen.findByText('解决率：甲的比例高于乙约 30.0 个百分点，差距超出误差');
  expect(main.calls).toEqual([
    {
      name: 'appraisal.compare',
      input: { firstId: appraisalIdOf(1), secondId: appraisalIdOf(3) },
    },
  ]);
});
