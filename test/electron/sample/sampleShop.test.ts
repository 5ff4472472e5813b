import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import {
  readSampleMeasurements,
  readSampleReviews,
  sampleFilePath,
  sampleFiles,
  sampleShop,
  type SampleFile,
} from '@electron/sample/sampleShop';
import { formatFraction, fractionOf } from '@shared/base/fraction';
import type { KnownEmployee } from '@shared/import/importPlan';
import { planEmployeeImport } from '@shared/import/planEmployeeImport';
import { planSurveyImport } from '@shared/import/planSurveyImport';
import { planTicketImport } from '@shared/import/planTicketImport';
import { recogniseTable } from '@shared/import/recogniseTable';
import { readyMadeSchemes } from '@shared/schemes';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { resultNotes } from '@shared/statistics/resultNotes';
import { totalIntervals } from '@shared/statistics/totalIntervals';
import { assessTrainingNeeds, dimensionKeys } from '@shared/training/assessTrainingNeeds';
import { independentScores, type Quotient } from '@test/helpers/independentScore';

const root = resolve('electron/sample/files');
const independent = independentScores(root);

const employees = (await planStaff()).employees.map((planned): KnownEmployee => ({
  ...planned,
  employeeId: planned.employeeNo,
}));
const survey = planSurveyImport({
  ...(await recognise(sampleFiles.survey, 'survey')),
  employees,
  responses: [],
  attributions: [],
  hashText,
});

describe('the files of the sample shop', () => {
  it('come out of their script byte by byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sample-'));
    try {
      execFileSync(process.execPath, [resolve('scripts/makeSampleShop.mjs'), folder]);
      expect(readdirSync(folder).toSorted()).toEqual(readdirSync(root).toSorted());
      for (const name of readdirSync(folder)) {
        const [made, kept] = [readFileSync(join(folder, name)), readFileSync(join(root, name))];
        expect(made.equals(kept), name).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('name ten employees in the two positions that have a scheme', async () => {
    const { counts, newPositionNames } = await planStaff();
    expect(counts).toMatchObject({ read: 10, new: 10, duplicate: 0, rejected: 0 });
    expect(newPositionNames).toEqual(sampleShop.schemes.map(({ positionName }) => positionName));
  });

  it('hold 196 responses that are recognised and matched without a question', () => {
    expect(survey.counts).toMatchObject({
      read: 196,
      new: 196,
      duplicate: 0,
      rejected: 0,
      unattributed: 0,
    });
    expect(survey.questions.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['attitude', 'competence', 'speed', 'resolution', 'overall']),
    );
    expect(survey.firstOn).toBe('2026-11-02');
    expect(survey.lastOn).toBe('2026-11-26');
  });

  it('hold 120 tickets of the month that are all understood', async () => {
    const plan = planTicketImport({
      ...(await recognise(sampleFiles.ticketExport, 'ticketExport')),
      employees,
      tickets: [],
      attributions: [],
      hashText,
    });
    expect(plan.counts).toMatchObject({ read: 120, new: 120, rejected: 0, unattributed: 0 });
    expect(plan.issues).toEqual([]);
  });

  it('rate and measure exactly what the schemes ask for', () => {
    for (const { employeeNo, content } of appraised()) {
      const own = {
        reviews: readSampleReviews(root).filter((each) => each.employeeNo === employeeNo),
        measured: readSampleMeasurements(root).filter((each) => each.employeeNo === employeeNo),
      };
      const asked = (kind: string) =>
        content.sources.flatMap((source) =>
          source.dimensions.flatMap((dimension) =>
            dimension.indicators.filter(
              ({ basis }) => basis.kind === kind && source.key !== 'superior',
            ),
          ),
        );
      expect(own.reviews.map(({ source }) => source)).toEqual(['self', 'superior']);
      for (const { ratings } of own.reviews) {
        expect(Object.keys(ratings)).toEqual(asked('rating').map(({ key }) => key));
      }
      expect(own.measured.map(({ measure }) => measure)).toEqual(
        asked('measurement').map(({ key }) => key),
      );
    }
  });
});

describe('what the product makes of the sample shop', () => {
  it('equals the independent computation to the fraction', () => {
    for (const { employeeNo, tree } of appraised()) {
      const expected = independent.find((each) => each.employeeNo === employeeNo);
      if (expected === undefined) throw new Error(`There is no employee ${employeeNo}`);
      expect(tree.sources.map(({ key, score }) => [key, score])).toEqual([
        ['self', exact(expected.self)],
        ['superior', exact(expected.superior)],
        ['customer', exact(expected.customer)],
        ['measurement', exact(expected.measurement)],
      ]);
      expect(tree.total).toBe(exact(expected.total));
      expect(tree.status).toBe(expected.isProvisional ? 'provisional' : 'final');
    }
  });

  it('warns of the grade borders that the design warns of', () => {
    const near = groups().flatMap(({ content, group }) => {
      const intervals = totalIntervals(content, group);
      return group.flatMap((member, i) =>
        resultNotes(content, member, intervals[i] ?? null)
          .filter((note) => note.kind === 'nearBoundary')
          .map(({ grade, distance }) => `${member.name} ${grade} ${distance}`),
      );
    });
    expect(near).toEqual(['李娜 excellent 0.2', '杨帆 pass 0.9', '黄磊 excellent 1.9']);
    const [frontDesk] = groups();
    if (frontDesk === undefined) throw new Error('There is no front desk');
    const margins = totalIntervals(frontDesk.content, frontDesk.group);
    const index = frontDesk.group.findIndex(({ name }) => name === '李娜');
    expect(margins[index]?.margin.toFixed(1)).toBe('1.7');
  });

  it('calls for the training that the design calls for', () => {
    const trained = groups().flatMap(({ content, group }) => {
      const needs = assessTrainingNeeds(content, group);
      return group.map(({ name }, i) => {
        const keys = (status: string) =>
          dimensionKeys(content).filter((_, d) => needs[i]?.[d]?.status === status);
        return `${name} train: ${keys('train').join(' ')} watch: ${keys('watch').join(' ')}`;
      });
    });
    expect(trained).toEqual([
      '张伟 train:  watch: ',
      '李娜 train:  watch: ',
      '王芳 train:  watch: ',
      '刘洋 train: speed watch: process',
      '陈静 train: speed watch: teamwork',
      '杨帆 train: attitude competence resolution speed watch: process teamwork complaint',
      '赵敏 train: competence resolution speed watch: process',
      '黄磊 train:  watch: ',
      '周婷 train:  watch: ',
      '吴强 train:  watch: process',
    ]);
  });
});

function appraised() {
  return employees.map((employee) => {
    const { employeeNo, name } = employee;
    const scheme = sampleShop.schemes.find(
      ({ positionName }) => positionName === employee.positionName,
    );
    const content = readyMadeSchemes.find(({ key }) => key === scheme?.readyMadeKey)?.content;
    if (content === undefined) throw new Error(`${name} has no scheme`);
    const evidence = evidenceOf(employeeNo);
    return { employeeNo, name, content, evidence, tree: scoreAppraisal(content, evidence) };
  });
}

function groups() {
  const all = appraised();
  return [...new Set(all.map(({ content }) => content))].map((content) => ({
    content,
    group: all.filter((each) => each.content === content),
  }));
}

function evidenceOf(employeeNo: string): Evidence {
  const scales = new Map(survey.questions.map(({ key, scale }) => [key, scale]));
  return {
    reviews: readSampleReviews(root)
      .filter((review) => review.employeeNo === employeeNo)
      .map(({ source, reviewerName, ratings }) => ({
        source,
        reviewerName,
        ratings: Object.fromEntries(
          Object.entries(ratings).map(([key, value]) => [key, { kind: 'given', value }]),
        ),
      })),
    responses: survey.responses
      .filter((response) => response.employeeId === employeeNo)
      .map(({ answers }) => ({
        answers: Object.fromEntries(
          answers.map(({ questionKey, value }) => {
            const scale = scales.get(questionKey);
            if (value === null || scale === undefined) return [questionKey, null];
            return [questionKey, { value, min: scale.min, max: scale.max }];
          }),
        ),
      })),
    measurements: readSampleMeasurements(root)
      .filter((each) => each.employeeNo === employeeNo)
      .map(({ measure, numerator, denominator }) => ({
        kind: 'ratio',
        measure,
        numerator,
        denominator,
        origin: 'typed',
      })),
  };
}

async function planStaff() {
  return planEmployeeImport({
    ...(await recognise(sampleFiles.staffList, 'staffList')),
    employees: [],
    unitPaths: [],
    positionNames: [],
  });
}

async function recognise(name: SampleFile, kind: 'staffList' | 'survey' | 'ticketExport') {
  const reading = await readTable(readFileSync(sampleFilePath(root, name)), name);
  return { reading, recognition: recogniseTable(reading, kind) };
}

function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function exact(quotient: Quotient | null): string | null {
  return quotient === null ? null : formatFraction(fractionOf(quotient[0], quotient[1]));
}
