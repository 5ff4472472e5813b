import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '@shared/contract/appraisal';
import { insightSentence } from '@shared/insights/insightSentence';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';

const t = translate('zh-CN');

describe('what the statistics say beside the results of the sample shop', () => {
  let program: TestProgram;
  let results: Results;

  beforeAll(async () => {
    program = createTestProgram();
    await program.call('store.openSample', {});
    const [cycle] = await program.call('cycle.list', {});
    if (cycle === undefined) throw new Error('The sample has no cycle');
    results = await program.call('appraisal.results', { cycleId: cycle.cycleId });
  });
  afterAll(async () => program.close());

  function rowOf(name: string) {
    const row = results.groups.flatMap(({ rows }) => rows).find((each) => each.name === name);
    if (row === undefined) throw new Error(name);
    return row;
  }

  it('gives places inside one position only', () => {
    const front = results.groups.find(({ positionName }) => positionName === '前台客服');
    const places = front?.rows.map(({ places: each }) => each) ?? [];
    expect(places).toHaveLength(7);
    for (const place of places) {
      if (place?.key !== 'rankInterval' && place?.key !== 'rankSingle') throw new Error('no place');
      const worst = Number(place.key === 'rankSingle' ? place.values.place : place.values.worst);
      expect(worst).toBeLessThanOrEqual(7);
    }
    expect(rowOf('杨帆').places).toMatchObject({ key: 'rankSingle', values: { place: '7' } });
  });

  it('gives nobody a place whose error is not known', () => {
    expect(rowOf('吴强').places).toBeNull();
  });

  it('prints the caution with the list', () => {
    const [caution] = results.groups[0]?.cautions ?? [];
    expect(caution === undefined ? '' : insightSentence(caution, t)).toContain(
      '请不要只凭名次下结论',
    );
  });

  it('has no change in a first cycle', () => {
    expect(rowOf('李娜').change).toBeNull();
  });

  it('tells two people apart only where the gap is beyond the error', async () => {
    const [li, zhang, yang] = ['李娜', '刘洋', '杨帆'].map((name) => rowOf(name).appraisalId);
    if (li === undefined || zhang === undefined || yang === undefined) throw new Error('nobody');
    const clear = await program.call('appraisal.compare', { firstId: li, secondId: yang });
    expect(insightSentence(clear.total, t)).toBe('李娜高于杨帆约 30.7 分，差距超出误差');
    const other = rowOf('陈静').appraisalId;
    const close = await program.call('appraisal.compare', { firstId: zhang, secondId: other });
    expect(close.total.key).toBe('compareCannotTell');
  });

  it('never compares people of two positions', async () => {
    const input = { firstId: rowOf('李娜').appraisalId, secondId: rowOf('周婷').appraisalId };
    const { total, rates } = await program.call('appraisal.compare', input);
    expect(rates).toEqual([]);
    expect(insightSentence(total, t)).toBe('岗位或方案不同，总分不宜互比');
  });

  it('says in the explanation what the grade hangs on, and changes nothing', async () => {
    const { insights, tree } = await program.call('appraisal.explain', {
      appraisalId: rowOf('李娜').appraisalId,
    });
    const sentences = insights.map((each) => insightSentence(each, t));
    expect(sentences).toContain('去掉自评，等级不变');
    expect(sentences.join()).toContain('总分误差至少 ±1.7 分');
    expect(sentences.join()).toContain('稳健估计 87.3 分');
    expect(tree.display).toBe('89.8');
  });

  it('says nothing about what fewer than three customers said', async () => {
    const explanation = await program.call('appraisal.explain', {
      appraisalId: rowOf('吴强').appraisalId,
    });
    const customer = explanation.tree.sources.find(({ key }) => key === 'customer');
    expect(customer?.count).toBe(2);
    const dimensions = customer?.dimensions ?? [];
    expect(dimensions.map(({ score }) => score)).toEqual(dimensions.map(() => null));
    expect(JSON.stringify(customer)).not.toContain('"count":1');
    expect(explanation.insights.map(({ key }) => key)).not.toContain('robustMean');
  });
});
