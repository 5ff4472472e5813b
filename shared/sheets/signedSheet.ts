import type { Cycle } from '../domain/cycle';
import type { Locale } from '../domain/locale';
import type { MediaType } from '../domain/attachment';
import { translate } from '../text/translate';
import { cycleNumber } from './cycleWords';

/** A sheet that was signed on paper: its picture, or the pages of its scan. */
export interface SignedSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly fileName: string;
  readonly content: SignedContent;
}

type SignedContent =
  /** The picture itself as a `data:` address. */
  | { readonly kind: 'picture'; readonly address: string }
  /** A cleaned PDF whose pages fill a frame each. */
  | { readonly kind: 'scan'; readonly base64: string; readonly pages: number };

/** The place of a scanned page on A4, in millimetres from the lower left corner. */
export const scanFrame = { left: 18, bottom: 12, width: 180, height: 250 } as const;

interface SignedSheetInput {
  readonly employeeNo: string;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn'>;
  /** Counts the signed sheets of one appraisal from 1. */
  readonly place: number;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly base64: string;
  /** Of a PDF. */
  readonly pages: number;
  readonly locale: Locale;
}

/** Places a scan or a photo of a signed sheet into an evidence file. Source: domain C.7. */
export function buildSignedSheet(input: SignedSheetInput): SignedSheet {
  const { employeeNo, cycle, place, fileName, mediaType, base64, pages, locale } = input;
  const t = translate(locale);
  const number = `${cycleNumber(cycle)}-${employeeNo}`;
  return {
    locale,
    title: t('evidenceFile.signedSheet.title'),
    number: t('evidenceFile.signedSheet.number', { number, place }),
    fileName,
    content:
      mediaType === 'application/pdf'
        ? { kind: 'scan', base64, pages }
        : { kind: 'picture', address: `data:${mediaType};base64,${base64}` },
  };
}
