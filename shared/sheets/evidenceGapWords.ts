import type { EvidenceGapEntry, EvidenceSubject } from '../contract/evidenceFile';
import type { Locale } from '../domain/locale';
import { formatCycle } from '../text/formatCycle';
import type { Translate } from '../text/translate';

/** What is missing, where, and what to do about it; the same in the window and on paper. */
export function evidenceGapWords(
  { kind, subject }: EvidenceGapEntry,
  t: Translate,
  locale: Locale,
): string {
  return t(`evidenceFile.gap.${kind}`, { about: subjectWords(subject, t, locale) });
}

function subjectWords(subject: EvidenceSubject, t: Translate, locale: Locale): string {
  switch (subject.of) {
    case 'standard':
      return t('evidenceFile.standard.schemeText', {
        name: subject.name[locale],
        version: subject.version,
      });
    case 'appraisal':
      return formatCycle(subject.cycle, t);
    case 'plan':
      return t('actionPlan.sheet.daysText', subject);
  }
}
