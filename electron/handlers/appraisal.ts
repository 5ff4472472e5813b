import { getAppraisal, insertScore, listKeptScores } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import { collectEvidence } from '@electron/evidence/collectEvidence';
import { computeScores } from '@electron/evidence/computeScores';
import { noteScored } from '@electron/evidence/moveCycle';
import { readReconciliations } from '@electron/evidence/readReconciliations';
import { findResult } from '@electron/evidence/findResult';
import { readQuality } from '@electron/evidence/readQuality';
import {
  readResults,
  readResultsBefore,
  type ScoredAppraisal,
} from '@electron/evidence/readResults';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { compareResults } from '@electron/evidence/compareResults';
import { earlierResults, groupInsights } from '@electron/evidence/resultInsights';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import { parseFraction } from '@shared/base/fraction';
import type { Explanation, ResultRow, Verification } from '@shared/contract/appraisal';
import { AppError } from '@shared/contract/result';
import type { Scheme } from '@shared/domain/scheme';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import { whatIf } from '@shared/scoring/whatIf';
import { verifyScore } from '@shared/scoring/verifyScore';
import { displayTier } from '@shared/statistics/displayTier';
import { resultTable } from '@shared/sheets/resultTable';
import { translate } from '@shared/text/translate';
import { basename } from 'node:path';
import type { Handlers } from './context';

export const appraisalHandlers: Handlers<
  | 'appraisal.score'
  | 'appraisal.results'
  | 'appraisal.explain'
  | 'appraisal.verify'
  | 'appraisal.compare'
  | 'appraisal.whatIf'
  | 'appraisal.quality'
  | 'appraisal.export'
> = {
  'appraisal.score': async (context, { cycleId }) => {
    const { db, now, audit } = context;
    const cycle = await getCycle(db, cycleId);
    requireCycleAllows(cycle, 'score');
    const scores = await computeScores(db, await collectEvidence(db, cycle));
    const scoredAt = now();
    const changed = scores.filter(({ isKept }) => !isKept);
    for (const { appraisal, scheme, evidence, tree, kept } of changed) {
      await insertScore(db, {
        appraisalId: appraisal.appraisalId,
        version: (kept?.version ?? 0) + 1,
        schemeId: scheme.schemeId,
        evidence,
        tree,
        scoredAt,
      });
    }
    await noteScored(context, cycle, scoredAt);
    audit({ concept: 'cycle', conceptId: cycleId, details: { changed: changed.length } });
    return { scored: scores.length, changed: changed.length };
  },

  'appraisal.results': async ({ db, settings }, { cycleId }) => {
    const found = await readResults(db, cycleId);
    const { cycle, groups } = found;
    const earlier = earlierResults(await readResultsBefore(db, cycle));
    const reconciliations = await readReconciliations(db, found);
    const { locale } = settings.read();
    const words = { t: translate(locale), locale };
    return {
      cycle,
      groups: groups.map((group) => {
        const { positionName, scheme, scored } = group;
        const { cautions, results } = groupInsights(group, earlier, words);
        return {
          positionName,
          schemeName: scheme.content.name,
          schemeVersion: scheme.version,
          content: scheme.content,
          rows: scored.map((each, i) => ({
            ...toRow(each, scheme),
            places: results[i]?.places ?? null,
            change: results[i]?.change ?? null,
            reconciliation: reconciliations.get(each.appraisal.appraisalId) ?? null,
          })),
          cautions,
        };
      }),
    };
  },

  'appraisal.explain': async (
    { db, settings },
    { appraisalId, locale = settings.read().locale },
  ): Promise<Explanation> => {
    const { cycleId, employeeId } = await getAppraisal(db, appraisalId);
    const all = await readResults(db, cycleId);
    for (const group of all.groups) {
      const { scheme, scored } = group;
      const place = scored.findIndex(({ appraisal }) => appraisal.appraisalId === appraisalId);
      const found = scored[place];
      if (found === undefined) continue;
      const earlier = earlierResults(await readResultsBefore(db, all.cycle));
      const { results } = groupInsights(group, earlier, { t: translate(locale), locale });
      const { appraisal, score, tree, decided, adjustment, adjustments, interval, notes } = found;
      return {
        appraisalId,
        cycleId,
        employeeNo: appraisal.employeeNo,
        employeeName: appraisal.employeeName,
        positionName: appraisal.positionName,
        schemeVersion: scheme.version,
        content: scheme.content,
        tree,
        decided,
        adjustment,
        adjustments,
        interval,
        notes,
        insights: results[place]?.all ?? [],
        reconciliation: (await readReconciliations(db, all, employeeId)).get(appraisalId) ?? null,
        scoredAt: score.scoredAt,
        version: score.version,
      };
    }
    throw new AppError('appraisalNotScored');
  },

  'appraisal.verify': async ({ db }) => {
    const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
    const results = (await listKeptScores(db)).map((kept): Verification['results'][number] => {
      const scheme = schemes.get(kept.schemeId);
      if (scheme === undefined) throw new AppError('storeDamaged');
      const { total, differences } = verifyScore(scheme.content, kept);
      const { startsOn, endsOn, employeeNo, employeeName, version, scoredAt } = kept;
      return {
        cycle: { startsOn, endsOn },
        employeeNo,
        employeeName,
        version,
        schemeVersion: scheme.version,
        scoredAt,
        total: kept.total,
        recomputed: total,
        differences,
      };
    });
    const differing = results.filter(({ differences }) => differences.length > 0).length;
    return { checked: results.length, differing, results };
  },

  'appraisal.compare': async ({ db }, { firstId, secondId }) => {
    const { cycleId } = await getAppraisal(db, firstId);
    const { groups } = await readResults(db, cycleId);
    const group = groups.find(({ scored }) =>
      scored.some(({ appraisal }) => appraisal.appraisalId === firstId),
    );
    if (group === undefined) throw new AppError('appraisalNotScored');
    return compareResults(group, firstId, secondId);
  },

  'appraisal.whatIf': async ({ db }, { appraisalId }) => {
    const { scheme, scored } = await findResult(db, appraisalId);
    const { evidence, tree } = scored.score;
    return whatIf(scheme.content, evidence, tree);
  },

  'appraisal.quality': async ({ db }, { cycleId, locale }) =>
    readQuality(db, cycleId, { t: translate(locale), locale }),

  'appraisal.export': async ({ db, files, settings }, { cycleId, format, locale }) => {
    const { cycle, groups } = await readResults(db, cycleId);
    if (groups.length === 0) throw new AppError('appraisalNotScored');
    const t = translate(locale);
    const title = t('resultTable.title', { cycle: cycle.startsOn.slice(0, 7) });
    const path = await files.chooseTarget(`${title}.${format}`, settings.read().locale);
    if (path === null) return null;
    const rows = resultTable(
      locale,
      groups.flatMap(({ scheme, scored }) =>
        scored.map(({ appraisal, tree, decided, adjustment }) => ({
          employeeNo: appraisal.employeeNo,
          name: appraisal.employeeName,
          positionName: appraisal.positionName,
          schemeName: scheme.content.name,
          schemeVersion: scheme.version,
          tree,
          decided,
          adjustment,
        })),
      ),
    );
    const bytes =
      format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: t('resultTable.sheet'), rows }]);
    await files.write(path, bytes);
    return { fileName: basename(path) };
  },
};

function toRow(
  { appraisal, score, tree, decided, adjustment, adjustments, interval, notes }: ScoredAppraisal,
  scheme: Scheme,
): Omit<ResultRow, 'places' | 'change' | 'reconciliation'> {
  return {
    appraisalId: appraisal.appraisalId,
    employeeNo: appraisal.employeeNo,
    name: appraisal.employeeName,
    positionName: appraisal.positionName,
    schemeId: scheme.schemeId,
    version: score.version,
    status: tree.status,
    display: tree.display,
    grade: tree.grade,
    coefficient: tree.coefficient,
    decided,
    adjustment,
    proposals: adjustments.filter(({ status }) => status === 'proposed'),
    sources: tree.sources.map(({ key, score: exact, count }) => ({
      key,
      display: exact === null ? null : roundHalfUp(parseFraction(exact), scheme.content.decimals),
      count,
      tier: key === 'customer' ? displayTier({ n: count, source: 'anonymous' }).tier : null,
    })),
    interval,
    notes,
  };
}
