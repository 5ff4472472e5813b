import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { locales } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import { explainTree } from '@shared/scoring/explainSegments';
import { explainedSteps } from '@shared/explanation/explainedSteps';
import { explanationLines } from '@shared/explanation/explanationLines';
import { noteSentence } from '@shared/explanation/noteSentence';
import { translate } from '@shared/text/translate';
import type { TestProgram } from '@test/helpers/program';
import {
  firstQuarter,
  openShopWithStaff,
  prepareShop,
  type ShopCopies,
} from '../handlers/mainShop';
import {
  february,
  importAnswers,
  january,
  march,
  measure,
  openCycle,
  review,
  scored,
} from './followedEmployee';

let shops: ShopCopies;
let program: TestProgram;

beforeAll(async () => {
  shops = await prepareShop(openShopWithStaff);
});
afterAll(async () => shops.remove());
beforeEach(async () => {
  program = await shops.open();
});

/** Brings a new version of the scheme in force for the position of A001. */
async function revise(change: (content: SchemeContent) => SchemeContent): Promise<void> {
  const { schemes, positions } = await program.call('scheme.overview', {});
  const position = positions.find(({ name }) => name === '客服专员') ?? never();
  const current = schemes.find(({ schemeId }) => schemeId === position.schemeId) ?? never();
  const { schemeId } = await program.call('scheme.revise', { schemeId: current.schemeId });
  await program.call('scheme.save', { schemeId, content: change(current.content) });
  await program.call('scheme.activate', { schemeId, positionIds: [position.positionId] });
}

/** Sources 10, 20 and 70 %; of what customers say 40 % answers, 40 % complaints, 20 % speed. */
function withOtherWeights(content: SchemeContent): SchemeContent {
  const sources: Readonly<Record<string, string>> = {
    self: '0.1',
    superior: '0.2',
    customer: '0.7',
  };
  const dimensions: Readonly<Record<string, string>> = {
    satisfaction: '0.4',
    complaint: '0.4',
    speed: '0.2',
  };
  return {
    ...content,
    sources: content.sources.map((source) => ({
      ...source,
      weight: sources[source.key] ?? source.weight,
      dimensions: source.dimensions.map((dimension) => ({
        ...dimension,
        weight: dimensions[dimension.key] ?? dimension.weight,
      })),
    })),
  };
}

function inOtherWords({ name, ...content }: SchemeContent): SchemeContent {
  return { ...content, name: { ...name, 'zh-CN': `${name['zh-CN']}（改）` } };
}

async function enterJanuary(): Promise<void> {
  const { appraisalId } = await openCycle(program, january);
  await review(program, appraisalId, 'self', '5');
  await review(program, appraisalId, 'superior', '4');
  await measure(program, appraisalId, {
    complaintRate: ['2', '200'],
    responseWithinTarget: ['70', '100'],
  });
  await importAnswers(program, '1', 6, '满意');
}

async function enterOtherMonths(): Promise<void> {
  const second = await openCycle(program, february);
  await review(program, second.appraisalId, 'self', '4');
  await review(program, second.appraisalId, 'superior', '3');
  await measure(program, second.appraisalId, {
    complaintRate: ['1', '100'],
    responseWithinTarget: ['95', '100'],
  });
  await importAnswers(program, '2', 2, '非常满意');
  const third = await openCycle(program, march);
  await review(program, third.appraisalId, 'superior', '5');
  await measure(program, third.appraisalId, {
    complaintRate: ['5', '300'],
    responseWithinTarget: ['60', '100'],
  });
  await importAnswers(program, '3', 4, '一般');
}

// By hand. Ratings 5, 4, 3 are 100, 85, 70. First version, 31 days: self 100, superior 85; customers 75,
// complaints 1 per 100 → 90, in time 70 % → 60: 0.5 × 75 + 0.3 × 90 + 0.2 × 60 = 76.5;
// 0.2 × 100 + 0.3 × 85 + 0.5 × 76.5 = 83.75.
// Second version, 59 days: self 85; superior (28 × 70 + 31 × 100) ÷ 59 = 5060/59; customers
// (2 × 100 + 4 × 50) ÷ 6 = 200/3, complaints 6 of 400 → 80, in time 155 of 200 → 72:
// 0.4 × 200/3 + 0.4 × 80 + 0.2 × 72 = 1096/15; 0.1 × 85 + 0.2 × 5060/59 + 0.7 × 1096/15 = 679673/8850.
// Quarter: (31 × 83.75 + 59 × 679673/8850) ÷ 90 = 2138221/27000 = 79.193…
const byHand = {
  segments: [
    ['客服专员', 31, '83.75'],
    ['客服专员', 59, '679673/8850'],
  ],
  total: '2138221/27000',
  display: '79.2',
};

async function quarterOf(opened: Awaited<ReturnType<typeof openCycle>>) {
  const { tree, segments } = await scored(program, opened.cycleId, opened.appraisalId);
  return { segments, total: tree.total, display: tree.display };
}

test('the months before a new version count in the quarter by the version of their time', async () => {
  await enterJanuary();
  await revise(withOtherWeights);
  await enterOtherMonths();
  const quarter = await openCycle(program, firstQuarter);
  expect(await quarterOf(quarter)).toEqual(byHand);
});

test('it is the same when the quarter was opened before the new version, or after yet another', async () => {
  const before = await openCycle(program, firstQuarter);
  await enterJanuary();
  await revise(withOtherWeights);
  await enterOtherMonths();
  expect(await quarterOf(before)).toEqual(byHand);
  await revise((content) => ({ ...content, decimals: 2 }));
  const year = await openCycle(program, {
    kind: 'year',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  });
  const { segments } = await quarterOf(year);
  // The year goes on under its own version from April on.
  expect(segments.map(([position, days]) => [position, days])).toEqual([
    ['客服专员', 31],
    ['客服专员', 59],
    ['客服专员', 275],
  ]);
});

test('a quarter opened after its months under a later version is scored by that of the months', async () => {
  await enterJanuary();
  await enterOtherMonths();
  const own = await openCycle(program, firstQuarter);
  const { tree: asBefore } = await scored(program, own.cycleId, own.appraisalId);
  program = await shops.open();
  await enterJanuary();
  await enterOtherMonths();
  await revise(withOtherWeights);
  const later = await openCycle(program, firstQuarter);
  const { tree } = await scored(program, later.cycleId, later.appraisalId);
  expect(tree.total).toBe(asBefore.total);
  expect(tree.segments?.parts).toMatchObject([{ days: 90, schemeVersion: 1 }]);
});

test('the result keeps version, inputs and trace of every part and recomputes to the same fraction', async () => {
  await enterJanuary();
  await revise(withOtherWeights);
  await enterOtherMonths();
  const { cycleId, appraisalId } = await openCycle(program, firstQuarter);
  const { evidence, tree } = await scored(program, cycleId, appraisalId);
  expect(evidence.divided?.segments).toMatchObject([
    { days: 31, schemeVersion: 1, evidence: { responses: { length: 6 } } },
    { days: 59, schemeVersion: 2, evidence: { responses: { length: 6 } } },
  ]);
  const weights = tree.segments?.parts.map(({ schemeVersion, scheme }) => [
    schemeVersion,
    scheme.sources.map(({ weight }) => weight),
  ]);
  expect(weights).toEqual([
    [1, ['0.2', '0.3', '0.5']],
    [2, ['0.1', '0.2', '0.7']],
  ]);
  await revise((content) => ({ ...content, decimals: 2 }));
  expect((await program.call('appraisal.verify', {})).differing).toBe(0);
  expect(await program.call('appraisal.score', { cycleId })).toMatchObject({ changed: 0 });
});

test('window, paper and terminal name position, version and days of each part in every language', async () => {
  await enterJanuary();
  await revise(withOtherWeights);
  await enterOtherMonths();
  const { cycleId, appraisalId } = await openCycle(program, firstQuarter);
  await scored(program, cycleId, appraisalId);
  const { content, tree, notes } = await program.call('appraisal.explain', { appraisalId });
  const [note] = notes;
  const words = locales.map((locale) => {
    const lines = explanationLines(explainedSteps(explainTree(content, tree), locale));
    return [
      lines.find((line) => line.includes('31')),
      note === undefined ? null : noteSentence(note, translate(locale)),
    ];
  });
  expect(words).toEqual([
    [
      '第 1 段（31 天）：客服专员，一线客服第 1 版',
      '考核方案换过版本，每段按当时的方案算，总分按天数加权：客服专员（方案第 1 版） 31 天 83.8 分、客服专员（方案第 2 版） 59 天 76.8 分。来源分是最后一段的。',
    ],
    [
      '第 1 段（31 天）：客服专员，第一線客服第 1 版',
      '考核方案改過版，每段依當時的方案計算，總分按天數加權：客服专员（方案第 1 版） 31 天 83.8 分、客服专员（方案第 2 版） 59 天 76.8 分。來源分是最後一段的。',
    ],
    [
      'Segment 1 (31 days): 客服专员, Front line v1',
      'The scheme got a new version; each segment is scored by the one in force then, and the total is the mean by days: 客服专员 (scheme v1) 31 days 83.8, 客服专员 (scheme v2) 59 days 76.8. The scores by source are those of the last segment.',
    ],
  ]);
  const { rows } = await program.call('cycle.board', { cycleId });
  expect(rows.find(({ employeeNo }) => employeeNo === 'A001')?.movedTo).toEqual([]);
});

test('a version that differs in words only divides nothing', async () => {
  await enterJanuary();
  await revise(inOtherWords);
  await enterOtherMonths();
  const { cycleId, appraisalId } = await openCycle(program, firstQuarter);
  const { tree, evidence } = await scored(program, cycleId, appraisalId);
  expect([tree.segments, evidence.divided]).toEqual([undefined, undefined]);
  const { reconciliation } = await program.call('appraisal.explain', { appraisalId });
  expect(reconciliation?.reasons.map(({ kind }) => kind) ?? []).not.toContain('otherScheme');
});

test('a quarter with a scheme that no month had is scored by it as a whole', async () => {
  await enterJanuary();
  const { positions } = await program.call('scheme.overview', {});
  const position = positions.find(({ name }) => name === '客服专员') ?? never();
  await program.call('scheme.adopt', {
    readyMadeKey: 'threeMeasures',
    positionIds: [position.positionId],
  });
  const { cycleId, appraisalId } = await openCycle(program, firstQuarter);
  const { tree } = await scored(program, cycleId, appraisalId);
  expect(tree.segments).toBeUndefined();
});

test('too few responses under a new version are filled up with those before it in the position', async () => {
  await importAnswers(program, '1', 6, '满意');
  await openCycle(program, january);
  await revise(withOtherWeights);
  await importAnswers(program, '2', 2, '满意');
  await openCycle(program, february);
  const { cycleId, appraisalId } = await openCycle(program, firstQuarter);
  const { tree } = await scored(program, cycleId, appraisalId);
  const windows = tree.segments?.parts.map(
    (part) => part.tree.sources.find(({ key }) => key === 'customer')?.window,
  );
  expect(windows).toEqual([undefined, { status: 'widened', earlierPeriods: 1, n: 8 }]);
});

function never(): never {
  throw new Error('The shop is not complete');
}
