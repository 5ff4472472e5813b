import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { NoticePanel } from './NoticePanel';
import { PeoplePanel } from './PeoplePanel';
import styles from './PrivacyPage.module.css';
import { RemnantsPanel } from './RemnantsPanel';
import { RetentionPanel } from './RetentionPanel';

/** What is kept about people, how long, and what they may ask for. */
export function PrivacyPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('privacy.overview', {});
  return (
    <Page title={t('privacy.title')} subtitle={t('privacy.lead')}>
      {error !== null && <ErrorAlert error={error} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && (
        <div className={styles['columns']}>
          <div className={styles['column']}>
            {data.erasures > 0 && <RemnantsPanel />}
            <PeoplePanel people={data.people} erasures={data.erasures} />
          </div>
          <div className={styles['column']}>
            <RetentionPanel overview={data} />
            <NoticePanel />
          </div>
        </div>
      )}
    </Page>
  );
}
