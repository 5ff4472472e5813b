import { locales } from '@shared/domain/locale';
import { gateOfKey } from '@shared/insights/insight';
import { insightText } from '@shared/text/insight';
import { describe, expect, it } from 'vitest';
import { allSources, isBelow } from '@test/architecture/sources';
import { exportedFunctions } from './exportedFunctions';

/** Statistics that say nothing to people themselves, with the reason. */
const silent: Readonly<Record<string, string>> = {
  welch: 'a step of groupGap and did; two employees are compared by compareTwo',
  totalSE: 'what totalErrors rests on; its interval is said by totalIntervalInsight',
  trainingNeeds: 'said cell by cell on the training page, in shared/text/trainingNeed',
  adjustP: 'a step of rankIntervals; its values are no words',
  changes: 'the input of pairedEffect and did',
  clipInterval: 'a step of the intervals',
  upperTail: 'a step of the intervals',
  normalCdf: 'a distribution',
  normalQuantile: 'a distribution',
  normalTwoSidedP: 'a distribution',
  studentQuantile: 'a distribution',
  studentTwoSidedP: 'a distribution',
  fQuantile: 'a distribution',
  betaQuantile: 'a distribution',
  fisherExact: 'a step of impactRatio; a probability is no word for people',
  symmetricEigen: 'a step of omega',
  symmetricPower: 'a step of omega and relativeWeights',
  surveyedIndicators: 'the input of totalIntervals',
  respondentScores: 'the input of totalIntervals',
  totalErrors: 'the input of totalIntervals, rankIntervals and compareTwo',
  resultNotes: 'hands on tier, near border and missing sources; each has an insight of its own',
  keyDrivers: 'the input of keyDriverInsight: gate, weights and correlations of one questionnaire',
  wilsonInterval: 'what wilson answers, for other rules',
  wilsonPercent: 'what rate and topBox answer',
};

const isMoment = (path: string) => path === 'shared/statistics/moments.ts';

describe('a statistic', () => {
  const statistics = [...exportedFunctions('shared/statistics')].filter(
    ([, path]) => !isMoment(path),
  );
  const read = namesReadByInsights();

  it('has an insight, or a reason why it has none', () => {
    expect(statistics.length).toBeGreaterThan(45);
    const without = statistics
      .map(([name]) => name)
      .filter((name) => !read.has(name) && silent[name] === undefined);
    expect(without).toEqual([]);
  });

  it('without an insight exists and is really without one', () => {
    const names = new Set(statistics.map(([name]) => name));
    const steps = new Set(['studentQuantile', 'upperTail']);
    const stale = Object.keys(silent).filter(
      (name) => !names.has(name) || (read.has(name) && !steps.has(name)),
    );
    expect(stale).toEqual([]);
  });
});

describe('the sentences', () => {
  it('are all said by some insight', () => {
    const said = new Set(
      allSources()
        .filter(({ path }) => isBelow(path, ['shared/insights']))
        .flatMap(({ text }) =>
          [...text.matchAll(/(?:show|withhold)\(\s*'(\w+)'|lowerBound \? '(\w+)' : '(\w+)'/g)]
            .flatMap(([, ...names]) => names)
            .filter((name) => name !== undefined),
        ),
    );
    expect([...said].toSorted()).toEqual(Object.keys(insightText['zh-CN']).toSorted());
  });

  it('are all said where a user sees them', () => {
    const read = namesReadByPages();
    const unsaid = [...exportedFunctions('shared/insights').keys()].filter(
      (name) => /Insights?$/.test(name) && !read.has(name),
    );
    expect(unsaid).toEqual([]);
  });

  it('have the same keys and the same values in each language', () => {
    const placeholders = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(words).map(([key, sentence]) => [
          key,
          [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted(),
        ]),
      );
    for (const locale of locales) {
      expect(placeholders(insightText[locale])).toEqual(placeholders(insightText['zh-CN']));
    }
  });

  it('are plain: no word of the trade, no blame, no exclamation mark', () => {
    const jargon =
      /显著|顯著|置信|信賴區間|p\s*[值-]|significan|confidence interval|p-value|hypothesis|variance|标准差|標準差|差劲|最差|[!！]/i;
    const found = locales.flatMap((locale) =>
      Object.entries(insightText[locale]).filter(([, sentence]) => jargon.test(sentence)),
    );
    expect(found).toEqual([]);
  });

  it('that stand in for a statistic exist', () => {
    const keys = Object.keys(insightText['zh-CN']);
    expect(Object.keys(gateOfKey).filter((key) => !keys.includes(key))).toEqual([]);
  });
});

/** What the insights import from the statistics, types of rules included. */
function namesReadByInsights(): ReadonlySet<string> {
  return new Set(
    allSources()
      .filter(({ path }) => isBelow(path, ['shared/insights']))
      .flatMap(({ parsed }) => parsed.module.staticImports)
      .filter(({ moduleRequest }) => moduleRequest.value.startsWith('../statistics/'))
      .flatMap(({ entries }) => entries.map(({ importName }) => importName.name ?? '')),
  );
}

/** What calls, pages, sheets and explanations import from the insights. */
function namesReadByPages(): ReadonlySet<string> {
  return new Set(
    allSources()
      .filter(({ path }) => !isBelow(path, ['shared/insights', 'test']))
      .flatMap(({ parsed }) => parsed.module.staticImports)
      .filter(({ moduleRequest }) => moduleRequest.value.includes('/insights/'))
      .flatMap(({ entries }) => entries.map(({ importName }) => importName.name ?? '')),
  );
}
