import type { StoreHandle } from '@electron/database/open';
import { getAttachment } from '@electron/database/queries/attachment';
import { listCourseTests } from '@electron/database/queries/courseTest';
import { createActionPlanReader } from '@electron/evidence/readActionPlans';
import type { EvidenceFile, FiledAppraisal } from '@electron/evidence/evidenceFile';
import { createInterviewReader } from '@electron/evidence/readInterviews';
import { remembered } from '@electron/evidence/remembered';
import type { CleanScan } from '@electron/pdf/cleanScan';
import type { Paper } from '@electron/pdf/printJob';
import { noTests } from '@shared/domain/courseTest';
import { evidenceSections, type EvidenceSection } from '@shared/domain/evidenceFile';
import { mediaTypeOf } from '@shared/domain/attachment';
import type { CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildActionPlanSheet } from '@shared/sheets/actionPlanSheet';
import { buildDecisionRecord, type FiledSheet } from '@shared/sheets/decisionRecord';
import { buildEvidenceIndex } from '@shared/sheets/evidenceIndex';
import { buildInterviewSheet } from '@shared/sheets/interviewSheet';
import type { RecordSheet } from '@shared/sheets/recordSheet';
import { buildSignedSheet } from '@shared/sheets/signedSheet';
import { buildStandardSheet } from '@shared/sheets/standardSheet';
import { buildTrainingRecord } from '@shared/sheets/trainingRecord';
import { formatCycle } from '@shared/text/formatCycle';
import { translate } from '@shared/text/translate';
import { readAppealSheet } from './readAppealSheet';
import { readAppraisalPapers } from './readAppraisalPapers';

/** What all files of one print job share. */
interface Printing {
  readonly shopName: string;
  readonly today: string;
  readonly locale: Locale;
  readonly cleanScan: CleanScan;
}

type SectionPaper = Exclude<Paper, { readonly kind: 'recoveryKey' | 'evidenceIndex' }>;
type Section = (file: EvidenceFile) => Promise<readonly SectionPaper[]>;

/**
 * Makes the papers of evidence files: the index, then every section of the chain in its order.
 * A later kind of record is one more entry of `sections`.
 */
export function evidencePapers(
  db: StoreHandle,
  { shopName, today, locale, cleanScan }: Printing,
): (file: EvidenceFile, cycleId: CycleId | null) => Promise<readonly Paper[]> {
  const t = translate(locale);
  const papersOf = remembered(async (cycleId: CycleId) =>
    readAppraisalPapers(db, shopName, cycleId, locale),
  );
  const readInterview = createInterviewReader(db, today);
  const readActionPlan = createActionPlanReader(db, today);
  const allTests = remembered(listCourseTests);

  async function resultPapers({ appraisal, scored }: FiledAppraisal): Promise<SectionPaper[]> {
    if (scored === null) return [];
    const { cycleId, appraisalId } = appraisal;
    const found = (await papersOf(cycleId)).papers.get(appraisalId);
    if (found === undefined) return [];
    return [
      { kind: 'appraisal', sheet: found.sheet },
      { kind: 'explanation', sheet: found.explanation },
    ];
  }

  /** Pictures and scans of signed sheets, and for each whether it follows or why it does not. */
  async function signedPapers({ appraisal, cycle, signedSheets }: FiledAppraisal): Promise<{
    readonly papers: readonly SectionPaper[];
    readonly named: readonly FiledSheet[];
  }> {
    const papers: SectionPaper[] = [];
    const named: FiledSheet[] = [];
    for (const { attachmentId, fileName, addedAt } of signedSheets) {
      const { bytes } = await getAttachment(db, attachmentId);
      const mediaType = mediaTypeOf(bytes);
      const cleaned = mediaType === 'application/pdf' ? await cleanScan(bytes) : null;
      const isRefused = cleaned?.kind === 'refused' || mediaType === null;
      const refusal = cleaned?.kind === 'refused' ? cleaned.reason : 'unreadable';
      named.push({ fileName, addedAt, place: isRefused ? refusal : 'follows' });
      if (isRefused) continue;
      const sheet = buildSignedSheet({
        employeeNo: appraisal.employeeNo,
        cycle,
        place: papers.length + 1,
        fileName,
        mediaType,
        base64: Buffer.from(cleaned?.pdf ?? bytes).toString('base64'),
        pages: cleaned?.pages ?? 1,
        locale,
      });
      papers.push({ kind: 'signedSheet', sheet });
    }
    return { papers, named };
  }

  async function decisionPapers(filed: FiledAppraisal): Promise<SectionPaper[]> {
    const { appraisal, cycle, acknowledgements, events, appeals, scored } = filed;
    const signed = await signedPapers(filed);
    const record = buildDecisionRecord({
      employee: { employeeNo: appraisal.employeeNo, name: appraisal.employeeName },
      cycle,
      acknowledgements,
      signedSheets: signed.named,
      adjustments: scored?.adjustments ?? [],
      events,
      locale,
    });
    const papers = [...recordPaper(record), ...signed.papers];
    for (const { appealId } of appeals) {
      papers.push({ kind: 'text', sheet: await readAppealSheet(db, appealId, locale) });
    }
    return papers;
  }

  const sections: Readonly<Record<EvidenceSection, Section>> = {
    standard: async ({ employee, standards }) =>
      standards.map(({ scheme, cycles, signedOn, note }) => ({
        kind: 'record',
        sheet: buildStandardSheet({ shopName, employee, scheme, cycles, signedOn, note, locale }),
      })),
    result: async ({ appraisals }) =>
      forEach(
        appraisals.filter(({ isReappraisal }) => !isReappraisal),
        resultPapers,
      ),
    decision: async ({ appraisals }) => forEach(appraisals, decisionPapers),
    interview: async ({ appraisals }) =>
      forEach(
        appraisals.filter(({ interview }) => interview !== undefined),
        async ({ appraisal }) => {
          const entry = await readInterview(appraisal);
          return recordPaper(buildInterviewSheet({ shopName, entry, isBlank: false, locale }));
        },
      ),
    actionPlan: async ({ plans }) =>
      forEach(plans, async ({ actionPlanId }) => {
        const entry = await readActionPlan(actionPlanId);
        return recordPaper(buildActionPlanSheet({ shopName, entry, isBlank: false, locale }));
      }),
    training: async (file) => {
      const names = dimensionNames(file, locale);
      const tests = await allTests(db);
      const attended = file.attended.map(({ attendanceId, attendedOn, course, dimensionKey }) => ({
        attendedOn,
        course,
        dimension: names.get(dimensionKey) ?? dimensionKey,
        tests: tests.get(attendanceId) ?? noTests,
      }));
      return recordPaper(buildTrainingRecord({ employee: file.employee, attended, locale }));
    },
    reappraisal: async ({ appraisals }) =>
      forEach(
        appraisals.filter(({ isReappraisal }) => isReappraisal),
        resultPapers,
      ),
  };

  return async (file, cycleId) => {
    const filed: { readonly section: EvidenceSection; readonly paper: SectionPaper }[] = [];
    for (const section of evidenceSections) {
      filed.push(...(await sections[section](file)).map((paper) => ({ section, paper })));
    }
    const about = file.appraisals.map(({ cycle }) => formatCycle(cycle, t));
    const index = buildEvidenceIndex({
      shopName,
      employee: file.employee,
      about: cycleId === null ? t('evidenceFile.allCycles') : about.join(t('sheet.semicolon')),
      madeOn: today,
      papers: filed.map(({ section, paper }) => ({
        section,
        title: paper.sheet.title,
        number: paper.sheet.number,
      })),
      gaps: file.gaps,
      locale,
    });
    return [{ kind: 'evidenceIndex', sheet: index }, ...filed.map(({ paper }) => paper)];
  };
}

async function forEach<Item>(
  items: readonly Item[],
  make: (item: Item) => Promise<readonly SectionPaper[]>,
): Promise<readonly SectionPaper[]> {
  const papers: SectionPaper[] = [];
  for (const item of items) papers.push(...(await make(item)));
  return papers;
}

function recordPaper(sheet: RecordSheet | null): SectionPaper[] {
  return sheet === null ? [] : [{ kind: 'record', sheet }];
}

/** What the standards of the file call each dimension. */
function dimensionNames({ standards }: EvidenceFile, locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    standards.flatMap(({ scheme }) =>
      scheme.content.sources.flatMap(({ dimensions }) =>
        dimensions.map(({ key, name }) => [key, name[locale]] as const),
      ),
    ),
  );
}
