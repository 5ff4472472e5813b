import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { independentScores, printQuotient, type Quotient } from '@test/helpers/independentScore';

const scores = independentScores(resolve('electron/sample/files'));

describe('the sample shop, computed a second time from its files', () => {
  it('gives the source scores and totals of the design to the last printed digit', () => {
    expect(
      scores.map((score) =>
        [
          score.employeeNo,
          score.name,
          print(score.self, 1),
          print(score.superior, 1),
          `${print(score.customer, 1)}(${score.responses})`,
          print(score.measurement, 1),
          `${print(score.total, 1)}${score.isProvisional ? ' provisional' : ''}`,
        ].join(' '),
      ),
    ).toEqual([
      '0001 张伟 85.0 83.5 83.4(28) 93.5 85.6',
      '0002 李娜 91.0 89.5 87.6(34) 93.9 89.8',
      '0003 王芳 98.5 98.5 91.0(41) 100.0 95.8',
      '0004 刘洋 88.0 80.5 80.9(22) 87.9 82.9',
      '0005 陈静 83.5 85.0 79.6(19) 84.3 82.6',
      '0006 杨帆 79.0 58.0 53.8(17) 61.3 59.1',
      '0007 赵敏 74.5 74.5 67.5(6) 78.7 72.5',
      '0008 黄磊 89.5 88.0 84.2(12) 91.6 88.1',
      '0009 周婷 86.5 91.0 88.8(15) 100.0 92.6',
      '0010 吴强 85.0 79.0 —(2) 86.8 83.2 provisional',
    ]);
  });

  it('explains the score of 李娜 with the numbers of the design', () => {
    const score = of('0002');
    expect(print(score.customerDimensions['attitude'], 2)).toBe('92.65');
    expect(print(score.customerDimensions['speed'], 2)).toBe('75.00');
    expect(print(score.customerDimensions['resolution'], 2)).toBe('88.97');
    expect(print(score.customerDimensions['competence'], 2)).toBe('90.44');
    expect(print(score.customer, 2)).toBe('87.57');
    expect(print(score.measurement, 2)).toBe('93.86');
    expect(print(score.total, 4)).toBe('89.7505');
  });

  it('gives the heatmap of the design', () => {
    const columns = ['attitude', 'speed', 'resolution', 'competence', 'process', 'teamwork'];
    const cells = scores.map(({ name, responses, profile }) => {
      const shown = columns.map((key) =>
        responses < 3 && key !== 'process' && key !== 'teamwork' ? '—' : print(profile[key], 0),
      );
      return [name, ...shown].join(' ');
    });
    expect(cells).toEqual([
      '张伟 87 82 84 88 85 85',
      '李娜 92 84 90 88 85 100',
      '王芳 95 95 94 95 100 100',
      '刘洋 88 78 80 85 79 81',
      '陈静 87 71 84 83 85 74',
      '杨帆 61 57 51 64 64 74',
      '赵敏 82 73 63 66 70 85',
      '黄磊 86 87 87 91 85 89',
      '周婷 89 96 91 87 96 100',
      '吴强 — — — — 79 85',
    ]);
    expect(print(of('0006').profile['resolution'], 1)).toBe('51.5');
    expect(print(of('0007').profile['resolution'], 1)).toBe('63.3');
    expect(print(of('0006').profile['attitude'], 1)).toBe('61.3');
    expect(print(of('0007').profile['competence'], 1)).toBe('66.3');
  });

  it('holds 196 responses, all of them about somebody of the shop', () => {
    expect(scores.reduce((sum, { responses }) => sum + responses, 0)).toBe(196);
  });
});

function of(employeeNo: string) {
  const score = scores.find((each) => each.employeeNo === employeeNo);
  if (score === undefined) throw new Error(`There is no employee ${employeeNo}`);
  return score;
}

function print(score: Quotient | null | undefined, decimals: number): string {
  return score === null || score === undefined ? '—' : printQuotient(score, decimals);
}
