import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import type { ExplanationSheet } from '@shared/explanation/explanationSheet';
import type { RecordSheet } from '@shared/sheets/recordSheet';
import type { RecoverySheet } from '@shared/sheets/recoverySheet';
import type { TrainingReport } from '@shared/sheets/trainingReport';
import type { TextSheet } from '@shared/sheets/textSheet';
import type { Locale } from '@shared/domain/locale';

/** What one PDF holds; everything in it is already decided, printing calculates nothing. */
export type PrintJob =
  | {
      readonly kind: 'appraisals';
      readonly locale: Locale;
      readonly sheets: readonly AppraisalSheet[];
      /** Each follows the sheet of its number, or stands alone. */
      readonly explanations: readonly ExplanationSheet[];
    }
  | {
      readonly kind: 'records';
      readonly locale: Locale;
      readonly sheets: readonly RecordSheet[];
    }
  | { readonly kind: 'text'; readonly locale: Locale; readonly sheet: TextSheet }
  | { readonly kind: 'trainingReport'; readonly locale: Locale; readonly report: TrainingReport }
  | { readonly kind: 'recoveryKey'; readonly locale: Locale; readonly sheet: RecoverySheet };
