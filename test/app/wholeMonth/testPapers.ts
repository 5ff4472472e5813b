import type { AppraisalId } from '@shared/domain/ids';
import { locales, type Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';
import { expect, it } from 'vitest';
import { bare } from '../harness/readPdf';
import { call } from '../helpers/program';
import {
  lostFromAppeal,
  lostFromAppraisal,
  lostFromInterview,
  lostFromPlan,
  lostFromPublication,
  lostFromSummary,
} from './comparers';
import {
  shopName,
  vetoed,
  newHire,
  running,
  theMonth,
  ofMonth,
  resultOf,
  rowsOf,
  print,
} from './monthWalk';
import { people } from './shopFiles';

/** Every paper of the month beside the store. */
export function testPapers(): void {
  it.each(locales)(
    'prints a sheet 1 of everybody that says in %s what the store says',
    async (locale) => {
      const { page } = running();
      const cycle = await theMonth();
      const { cycleId } = cycle;
      const pages = await print('sheet.printAppraisals', { cycleId, appraisalIds: null, locale });
      const lost: string[] = [];
      for (const person of people) {
        if (person.name === newHire) continue;
        const { appraisalId } = await resultOf(person.name);
        const explanation = await call(page, 'appraisal.explain', { appraisalId });
        const number = bare(
          translate(locale)('sheet.number', { sheetNo: `202510-${person.employeeNo}` }),
        );
        const text = pages.filter((each) => each.includes(number)).join('');
        const comments = await commentsOf(appraisalId);
        const events = eventsOf(person.name, locale);
        const stored = { person, cycle, shopName, explanation, comments, events };
        lost.push(
          ...lostFromAppraisal(text, stored, locale).map((each) => `${person.name} ${each}`),
        );
      }
      expect(lost).toEqual([]);
    },
  );

  it('prints talk, plan, appeal, list and summary that say what the store says', async () => {
    const { page } = running();
    const { cycleId } = await ofMonth();
    const { appraisalId } = await resultOf(vetoed);
    const talk = await print('interview.print', {
      cycleId,
      appraisalIds: [appraisalId],
      isBlank: false,
      locale: 'zh-CN',
    });
    const entry = await call(page, 'interview.get', { appraisalId });
    expect(lostFromInterview(talk.join(''), entry)).toEqual([]);
    const [plan] = (await call(page, 'actionPlan.list', {})).plans;
    if (plan === undefined) throw new Error('There is no plan');
    const { actionPlanId } = plan;
    const printedPlan = { actionPlanId, isBlank: false, locale: 'zh-CN' } as const;
    const planText = (await print('actionPlan.print', printedPlan)).join('');
    expect(lostFromPlan(planText, await call(page, 'actionPlan.get', { actionPlanId }))).toEqual(
      [],
    );
    const [appeal] = (await call(page, 'appeal.list', { cycleId })).rows;
    if (appeal === undefined) throw new Error('There is no appeal');
    const { appealId } = appeal;
    const appealText = (await print('appeal.print', { appealId, locale: 'zh-CN' })).join('');
    expect(lostFromAppeal(appealText, appeal)).toEqual([]);
    const [list] = (await call(page, 'publication.list', { cycleId })).published;
    if (list === undefined) throw new Error('There is no list');
    const { publicationId } = list;
    const listText = (await print('publication.print', { publicationId, locale: 'zh-CN' })).join(
      '',
    );
    expect(lostFromPublication(listText, list)).toEqual([]);
    for (const { display } of await rowsOf(cycleId)) expect(listText).not.toContain(display);
    const summary = (await print('payout.print', { cycleId, locale: 'zh-CN' })).join('');
    expect(lostFromSummary(summary, await call(page, 'payout.get', { cycleId }))).toEqual([]);
  });

  it('prints blanks whose codes lead to their own entry', async () => {
    const { page } = running();
    const { cycleId } = await ofMonth();
    const { appraisalId } = await resultOf(vetoed);
    const kinds = ['self', 'superior', 'survey', 'spotCheck'] as const;
    const locale: Locale = 'zh-CN';
    const blank = {
      cycleId,
      kinds: [...kinds],
      appraisalIds: [appraisalId],
      surveyCopies: 1,
      locale,
    };
    const text = (await print('sheet.printBlanks', blank)).join('');
    const codes = text.match(/[0-9A-Z]{5}-[0-9A-Z]{5}/gu) ?? [];
    const entries = await Promise.all(
      codes.map(async (code) => call(page, 'sheet.findEntry', { code })),
    );
    expect(entries.map(({ kind }) => kind)).toEqual([...kinds]);
    expect(entries.map((each) => each.appraisalId)).toEqual(kinds.map(() => appraisalId));
    const { dimensions } = await call(page, 'review.get', { appraisalId, source: 'superior' });
    const items = dimensions.flatMap(({ indicators }) =>
      indicators.map(({ name }) => name[locale]),
    );
    expect(items.filter((name) => !text.includes(bare(name)))).toEqual([]);
  });
}

async function commentsOf(appraisalId: AppraisalId): Promise<readonly string[]> {
  const sources = ['self', 'superior'] as const;
  const reviews = await Promise.all(
    sources.map(async (source) => call(running().page, 'review.get', { appraisalId, source })),
  );
  return reviews.map(({ comment }) => comment).filter((comment) => comment !== '');
}

/** What part 3 of the sheet says of those for whom something was written down. */
function eventsOf(name: string, locale: Locale): readonly (readonly string[])[] {
  if (name === '员工01' && locale === 'zh-CN') {
    return [['2025-10-14', '没有佩戴工牌', '一般违规', '−5 × 1', 'W-03']];
  }
  return name === vetoed ? [['2025-10-08', '私自承诺减免']] : [];
}
