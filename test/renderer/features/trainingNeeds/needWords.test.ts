import {
  confidenceWords,
  gapBand,
  needWords,
} from '@renderer/features/trainingNeeds/TrainingNeedsPage/needWords';
import type { TrainingNeed } from '@shared/contract/trainingNeed';
import { translate } from '@shared/text/translate';
import { expect, test } from 'vitest';

const t = translate('zh-CN');
const names = { name: '杨帆', dimension: '响应速度' };

function buildNeed(changes: Partial<TrainingNeed>): TrainingNeed {
  return {
    dimensionKey: 'speed',
    status: 'train',
    score: 57.3,
    gap: 22.7,
    confidence: 0.998,
    priority: 5,
    responses: 17,
    ...changes,
  };
}

test.each([
  [67.9, 'far'],
  [68, 'some'],
  [74.9, 'some'],
  [75, 'little'],
  [79.9, 'little'],
  [80, 'met'],
  [86, 'above'],
  [92, 'wellAbove'],
] as const)('a score of %d against a target of 80 is %s', (score, band) => {
  expect(gapBand(score, 80)).toBe(band);
});

test('nothing is said to be certain', () => {
  expect(confidenceWords(1, t)).toBe('99% 以上');
  expect(confidenceWords(0.879, t)).toBe('87%');
});

test('each state of a cell is a sentence of its own', () => {
  expect(needWords(buildNeed({}), names, t)).toBe(
    '杨帆，响应速度：57.3 分，建议培训：低于目标 22.7 分，把握 99% 以上',
  );
  expect(needWords(buildNeed({ status: 'watch' }), names, t)).toContain('略低，先观察');
  expect(needWords(buildNeed({ status: 'none', score: 85 }), names, t)).toContain('85.0 分，达标');
  expect(needWords(buildNeed({ status: 'observe', score: null }), names, t)).toBe(
    '杨帆，响应速度：数据不够，先收集',
  );
});
