import type { Locale } from '../domain/locale';
import { translate } from '../text/translate';
import { headings } from './sheetFrame';
import type { TextSheet } from './textSheet';

export interface PrivacyNoticeInput {
  readonly shopName: string;
  /** Local date on which it was made. */
  readonly madeOn: string;
  readonly retentionYears: number;
  readonly locale: Locale;
}

/**
 * The notice for the staff: which data, what for, how it is kept, how long, and their rights, with
 * room for a signature. Source: trust.md 2.8 (articles 13, 17, 24, 44 to 47).
 */
export function buildPrivacyNotice(input: PrivacyNoticeInput): TextSheet {
  const { locale, madeOn, shopName, retentionYears } = input;
  const t = translate(locale);
  const head = headings(t);
  const section = (title: string, ...paragraphs: readonly string[]) => ({
    heading: head(title),
    paragraphs,
    table: null,
  });
  return {
    locale,
    title: t('privacy.noticeSheet.title'),
    number: t('privacy.noticeSheet.number', { day: madeOn.replaceAll('-', '') }),
    facts: [
      { label: t('privacy.noticeSheet.shop'), value: shopName },
      { label: t('privacy.noticeSheet.madeOn'), value: madeOn },
    ],
    sections: [
      section(t('privacy.noticeSheet.what'), t('privacy.noticeSheet.whatText')),
      section(t('privacy.noticeSheet.why'), t('privacy.noticeSheet.whyText')),
      section(t('privacy.noticeSheet.how'), t('privacy.noticeSheet.howText')),
      section(
        t('privacy.noticeSheet.long'),
        t('privacy.noticeSheet.longText', { years: retentionYears }),
      ),
      section(
        t('privacy.noticeSheet.rights'),
        t('privacy.noticeSheet.rightsText'),
        t('privacy.noticeSheet.confirm'),
      ),
    ],
    signatures: [
      { title: t('privacy.noticeSheet.employee'), choices: [], witness: null },
      { title: t('privacy.noticeSheet.hr'), choices: [], witness: null },
    ],
    words: {
      signature: t('privacy.noticeSheet.signature'),
      date: t('privacy.noticeSheet.date'),
    },
  };
}
