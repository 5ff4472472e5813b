import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const t = translate('zh-CN');

describe('one employee over the cycles', () => {
  let program: TestProgram;

  beforeAll(async () => {
    program = createTestProgram();
    await program.call('store.openSample', {});
  });
  afterAll(async () => program.close());

  async function resultsOf(name: string) {
    const employee = (await program.call('employee.list', {})).find((each) => each.name === name);
    if (employee === undefined) throw new Error(name);
    const { employeeId } = employee;
    return program.call('employee.results', { employeeId, locale: 'zh-CN' });
  }

  it('has the result, its responses and no limits in a first cycle', async () => {
    const { results, trend } = await resultsOf('李娜');
    expect(results.map(({ display, responses }) => [display, responses])).toEqual([['89.8', 34]]);
    expect(trend?.limits).toBeNull();
    expect(trend === null ? '' : insightSentence(trend.insight, t)).toContain('不足 6 期');
    expect(trend?.points.map(({ isHollow }) => isHollow)).toEqual([false]);
  });

  it('shows each dimension as each source sees it, as in the design', async () => {
    const { dimensions } = await resultsOf('李娜');
    const attitude = dimensions.find(({ key }) => key === 'attitude');
    expect(attitude?.sources.map(({ source, score }) => [source, score.toFixed(1)])).toEqual([
      ['self', '95.0'],
      ['superior', '90.0'],
      ['customer', '92.6'],
    ]);
  });

  it('shows nothing of what two customers said, and draws the point hollow', async () => {
    const { dimensions, trend, results } = await resultsOf('吴强');
    expect(results[0]?.responses).toBe(2);
    expect(dimensions.flatMap(({ sources }) => sources.map(({ source }) => source))).not.toContain(
      'customer',
    );
    expect(trend?.points[0]?.isHollow).toBe(true);
  });
});
