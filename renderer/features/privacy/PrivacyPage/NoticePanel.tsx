import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button } from '@mantine/core';
import styles from './PrivacyPage.module.css';

/** Prints the notice that the staff read and sign. */
export function NoticePanel() {
  const { t, locale } = useText();
  const print = usePrint(useCommand('privacy.printNotice'));
  return (
    <Panel title={t('privacy.notice.title')}>
      <p className={styles['hint']}>{t('privacy.notice.hint')}</p>
      {print.error !== null && <ErrorAlert error={print.error} />}
      <Button variant="default" loading={print.isPending} onClick={() => print.start({ locale })}>
        {t('privacy.notice.print')}
      </Button>
    </Panel>
  );
}
