import type { EvidenceIndex } from '@shared/sheets/evidenceIndex';
import { evidenceSections } from '@shared/domain/evidenceFile';
import { createTestProgram, steppingSurroundings, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { grantFile, wholePicture } from './recordEvent';
import { buildScan } from '../pdf/buildScan';
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
      '签字的考核表',
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

describe('a signed sheet', () => {
  const keep = async (fileName: string, bytes: Uint8Array) => {
    const { appraisalId } = chain;
    const token = await grantFile(program, fileName, bytes);
    return program.call('attachment.addSigned', { appraisalId, token });
  };
  const kept = async () => {
    const { rows } = await program.call('acknowledgement.list', { cycleId: chain.cycleId });
    return rows.find(({ appraisalId }) => appraisalId === chain.appraisalId)?.attachments ?? [];
  };

  it('is kept with its appraisal, said in the trail, and taken off with a reason only', async () => {
    const { attachmentId } = await keep('反面.png', wholePicture);
    expect((await kept()).map(({ fileName }) => fileName)).toEqual(['李娜签字表.png', '反面.png']);
    await program.call('attachment.remove', { attachmentId, reason: '拍糊了' });
    expect(await kept()).toHaveLength(1);
    const everything = { userId: null, concept: null, from: null, to: null };
    const newest = { ...everything, before: null, limit: 5 };
    const { rows } = await program.call('auditEntry.list', newest);
    const names = rows.map(({ callName }) => callName);
    expect(names.slice(0, 2)).toEqual(['attachment.remove', 'attachment.addSigned']);
  });

  it('of whom none is kept stands among the gaps', async () => {
    const [first] = await kept();
    const attachmentId = first?.attachmentId ?? fail();
    await program.call('attachment.remove', { attachmentId, reason: '别人的表' });
    const { gaps } = await program.call('evidenceFile.get', { employeeId: chain.employeeId });
    expect(gaps.map(({ kind }) => kind)).toContain('sheetNotKept');
  });

  it('follows its record, and is named there with the reason if it cannot be joined', async () => {
    await keep('签字.pdf', await buildScan({ words: ['FIRST', 'SECOND'] }));
    await keep('坏了.pdf', new TextEncoder().encode('%PDF-1.7 scan'));
    await keep('加密.pdf', await buildScan({ words: ['A'], password: 'secret' }));
    await program.call('evidenceFile.print', { employeeId: chain.employeeId, locale: 'zh-CN' });
    const papers = program.printJobs.at(-1)?.papers ?? [];
    const pictures = papers.flatMap(({ kind, sheet }) =>
      kind === 'signedSheet' && 'fileName' in sheet ? [sheet.fileName] : [],
    );
    expect(pictures).toEqual(['李娜签字表.png', '签字.pdf']);
    const record = papers.find(({ sheet }) => sheet.title === '签字、调整与事例登记');
    const text = JSON.stringify(record);
    for (const words of [
      '李娜签字表.png',
      '附在后面',
      '坏了.pdf',
      '读不出来',
      '加密.pdf',
      'PDF 有密码',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is refused for what is neither picture nor PDF, and before there is a result', async () => {
    const token = await grantFile(program, '签字.docx', new Uint8Array([0x50, 0x4b, 3, 4]));
    const { appraisalId } = chain;
    expect(await program.refusal('attachment.addSigned', { appraisalId, token })).toBe(
      'attachmentKindUnknown',
    );
    const opened = { kind: 'month', startsOn: '2026-12-01', endsOn: '2026-12-31' } as const;
    const { cycleId } = await program.call('cycle.open', opened);
    const [row] = (await program.call('cycle.board', { cycleId })).rows;
    const picture = await grantFile(program, '早了.png', wholePicture);
    const early = { appraisalId: row?.appraisalId, token: picture };
    expect(await program.refusal('attachment.addSigned', early)).toBe('appraisalNotScored');
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
    expect(files.map(({ kinds }) => kinds.length)).toEqual([3, 8]);
  });
});

function fail(): never {
  throw new Error('not reached');
}
