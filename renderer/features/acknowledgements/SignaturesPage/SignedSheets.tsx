import { useCommand } from '@renderer/api/useCommand';
import { AttachmentList } from '@renderer/frame/AttachmentList';
import { useText } from '@renderer/text/useText';
import type { SignatureRow } from '@shared/contract/acknowledgement';

/** Scans and photos of the sheet as it was signed. */
export function SignedSheets({ row }: { readonly row: SignatureRow }) {
  const { t } = useText();
  const { appraisalId, attachments } = row;
  const { mutate, isPending, error } = useCommand('attachment.addSigned');
  return (
    <AttachmentList
      title={t('acknowledgement.signedSheets')}
      none={t('acknowledgement.signedSheetsNone')}
      attachments={attachments}
      adding={{
        call: 'attachment.addSigned',
        isPending,
        error,
        add: (token) => mutate({ appraisalId, token }),
      }}
    />
  );
}
