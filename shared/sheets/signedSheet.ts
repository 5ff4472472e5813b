import type { Cycle } from '../domain/cycle';
import type { Locale } from '../domain/locale';
import type { MediaType } from '../domain/attachment';
import { translate } from '../text/translate';
import { cycleNumber } from './cycleWords';

/** The picture of a sheet that was signed on paper, on a page of its own. */
export interface SignedSheet {
  readonly locale: Locale;
  readonly title: string;
  readonly number: string;
  readonly fileName: string;
  /** The picture itself as a `data:` address. */
  readonly address: string;
}

interface SignedSheetInput {
  readonly employeeNo: string;
  readonly cycle: Pick<Cycle, 'kind' | 'startsOn'>;
  /** Counts the pictures of one appraisal from 1. */
  readonly place: number;
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly base64: string;
  readonly locale: Locale;
}

/** Places a scan or a photo of a signed sheet into an evidence file. Source: domain C.7. */
export function buildSignedSheet(input: SignedSheetInput): SignedSheet {
  const { employeeNo, cycle, place, fileName, mediaType, base64, locale } = input;
  const t = translate(locale);
  const number = `${cycleNumber(cycle)}-${employeeNo}`;
  return {
    locale,
    title: t('evidenceFile.signedSheet.title'),
    number: t('evidenceFile.signedSheet.number', { number, place }),
    fileName,
    address: `data:${mediaType};base64,${base64}`,
  };
}
