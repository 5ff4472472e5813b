import type { EvidenceGapEntry } from '../contract/evidenceFile';
import { evidenceSections, type EvidenceSection } from '../domain/evidenceFile';
import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';
import { evidenceGapWords } from './evidenceGapWords';
import type { SheetFact } from './sheetFrame';

/** One paper of the file, in its order. */
export interface FiledPaper {
  readonly section: EvidenceSection;
  readonly title: string;
  readonly number: string;
}

/** The first paper of a file: what is in it on which page, and what is missing. */
export interface EvidenceIndex {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly facts: readonly SheetFact[];
  readonly words: {
    readonly contents: string;
    readonly paper: string;
    readonly number: string;
    readonly page: string;
    readonly gaps: string;
    readonly noGaps: string;
    /** Where a part of the chain has no paper. */
    readonly none: string;
  };
  readonly sections: readonly {
    readonly title: string;
    /** `place`: which paper behind the index, from 0. */
    readonly papers: readonly (Omit<FiledPaper, 'section'> & { readonly place: number })[];
  }[];
  readonly gaps: readonly string[];
  readonly footnotes: readonly string[];
  /** How many papers belong to the file behind its index. */
  readonly papers: number;
}

export interface EvidenceIndexInput {
  readonly shopName: string;
  readonly employee: {
    readonly employeeNo: string;
    readonly name: string;
    readonly unitName: string | null;
    readonly positionName: string | null;
    readonly hiredOn: string | null;
  };
  /** Which cycles the file is about, in words. */
  readonly about: string;
  readonly madeOn: string;
  /** In the order of the chain. */
  readonly papers: readonly FiledPaper[];
  readonly gaps: readonly EvidenceGapEntry[];
  readonly locale: Locale;
}

/** Index and list of gaps of one employee's evidence file. Source: domain C.7, D 2. */
export function buildEvidenceIndex(input: EvidenceIndexInput): EvidenceIndex {
  const { employee, papers, gaps, locale } = input;
  const t = translate(locale);
  const blank = t('program.blank');
  return {
    locale,
    title: t('evidenceFile.title'),
    number: t('evidenceFile.number', { employeeNo: employee.employeeNo }),
    facts: [
      { label: t('sheet.facts.unit'), value: employee.unitName ?? input.shopName },
      { label: t('sheet.facts.name'), value: employee.name, isName: true },
      { label: t('sheet.facts.employeeNo'), value: employee.employeeNo },
      { label: t('sheet.facts.position'), value: employee.positionName ?? blank },
      { label: t('sheet.facts.hiredOn'), value: employee.hiredOn ?? blank },
      { label: t('evidenceFile.about'), value: input.about },
      { label: t('evidenceFile.madeOn'), value: input.madeOn },
    ],
    words: {
      contents: t('evidenceFile.contents'),
      paper: t('evidenceFile.paper'),
      number: t('evidenceFile.paperNumber'),
      page: t('evidenceFile.page'),
      gaps: t('evidenceFile.gaps', { count: gaps.length }),
      noGaps: t('evidenceFile.noGaps'),
      none: t('evidenceFile.none'),
    },
    sections: evidenceSections.map((section) => ({
      title: t(`evidenceFile.section.${section}`),
      papers: papers.flatMap(({ section: of, ...paper }, place) =>
        of === section ? [{ ...paper, place }] : [],
      ),
    })),
    gaps: gaps.map((gap) => evidenceGapWords(gap, t, locale)),
    footnotes: [t('evidenceFile.footCopies'), t('evidenceFile.footKeeping')],
    papers: papers.length,
  };
}
