import type { EvidenceIndex } from '@shared/sheets/evidenceIndex';
import { evidenceSections } from '@shared/domain/evidenceFile';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillEvidenceChain, type EvidenceChain } from './fillEvidenceChain';

let program: TestProgram;
let chain: EvidenceChain;

beforeEach(async () => {
  program = createTestProgram({ surroundings: steppingSurroundings('2026-12-08T01:00:00.000Z') });
  await program.call('store.openSample', {});
  chain = await fillEvidenceChain(program);
});

afterEach(async () => program.close());

function printed(): readonly {
  readonly index: EvidenceIndex;
  readonly kinds: readonly string[];
}[] {
  const papers = program.printJobs.at(-1)?.papers ?? [];
  return papers.flatMap((paper, place) =>
    paper.kind === 'evidenceIndex'
      ? [
          {
            index: paper.sheet,
            kinds: papers
              .slice(place + 1, place + 1 + paper.sheet.papers)
              .map(({ sheet }) => sheet.title),
          },
        ]
      : [],
  );
}

describe('the evidence file of one employee', () => {
  it('holds the chain in its order behind an index of exactly these papers', async () => {
    const { employeeId } = chain;
    await program.call('evidenceFile.print', { employeeId, locale: 'zh-CN' });
    const [file, ...others] = printed();
    expect(others).toEqual([]);
    expect(file?.kinds).toEqual([
      '考核标准',
      '员工绩效考核表',
      '算法说明',
      '签字、调整与事例登记',
      '绩效面谈记录表',
      '绩效改进计划表',
      '培训记录',
    ]);
    const listed = file?.index.sections.flatMap(({ papers }) => papers) ?? [];
    expect(listed.map(({ title }) => title)).toEqual(file?.kinds);
    expect(listed.map(({ place }) => place)).toEqual(listed.map((_, place) => place));
    expect(file?.index.sections).toHaveLength(evidenceSections.length);
  });

  it('names what is missing, and no more', async () => {
    const { employeeId } = chain;
    const { gaps, sections } = await program.call('evidenceFile.get', { employeeId });
    expect(gaps.map(({ kind }) => kind)).toEqual(['standardLate', 'planUnsigned']);
    expect(sections.find(({ section }) => section === 'actionPlan')).toEqual({
      section: 'actionPlan',
      records: 1,
      gaps: 1,
    });
  });

  it('of somebody of whom nothing was recorded but a score lacks signature, talk and standard', async () => {
    const other = (await program.call('employee.list', {})).find(({ name }) => name === '赵敏');
    const employeeId = other?.employeeId ?? fail();
    const { gaps } = await program.call('evidenceFile.get', { employeeId });
    expect(gaps.map(({ kind }) => kind)).toEqual([
      'standardUnsigned',
      'sheetUnsigned',
      'interviewMissing',
    ]);
  });
});

describe('the files of a cycle', () => {
  it('come one behind the other in the chosen order, each with an index of its own', async () => {
    const { cycleId, appraisalId } = chain;
    const { rows } = await program.call('interview.list', { cycleId });
    const second = rows.find((row) => row.appraisalId !== appraisalId) ?? fail();
    await program.call('evidenceFile.printCycle', {
      cycleId,
      appraisalIds: [second.appraisalId, appraisalId],
      locale: 'en',
    });
    const files = printed();
    expect(files.map(({ index }) => index.number)).toEqual([
      `File ${second.employeeNo}`,
      'File 0002',
    ]);
    expect(files.map(({ kinds }) => kinds.length)).toEqual([3, 7]);
  });
});

function fail(): never {
  throw new Error('not reached');
}
