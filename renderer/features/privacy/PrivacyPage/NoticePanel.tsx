import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import { Button } from '@mantine/core';
import styles from './PrivacyPage.module.css';

/** Prints the notice that the staff read and sign. */
export function NoticePanel() {
  const { t, locale } = useText();
  const print = useCommand('privacy.printNotice');
  return (
    <Panel title={t('privacy.notice.title')}>
      <p className={styles['hint']}>{t('privacy.notice.hint')}</p>
      {print.error !== null && <ErrorAlert error={print.error} />}
      <Button variant="default" loading={print.isPending} onClick={() => print.mutate({ locale })}>
        {t('privacy.notice.print')}
      </Button>
      {print.data !== undefined && print.data !== null && (
        <div role="status">
          <StatusText tone="done">{print.data.fileName}</StatusText>
        </div>
      )}
    </Panel>
  );
}
