import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { Cycle } from '@shared/domain/cycle';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { EntryTable } from './EntryTable';
import { PublishedLists } from './PublishedLists';
import styles from './PublicationsPage.module.css';
import { PublishForm } from './PublishForm';

/** The results of the chosen cycle as they are put up in the shop. */
export function PublicationsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CyclePublications cycle={cycle} key={cycle.cycleId} />;
}

function CyclePublications({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('publication.list', { cycleId: cycle.cycleId });
  return (
    <Page
      title={t('publication.title')}
      subtitle={t('publication.lead', {
        cycle: formatCycle(cycle, t),
        count: data?.current.length ?? 0,
      })}
      actions={
        <Button variant="default" onClick={() => goTo('/signatures')}>
          {t('publication.back')}
        </Button>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={8} />}
      {data?.isOutdated === true && (
        <StatusText tone="warn">{t('publication.outdated')}</StatusText>
      )}
      {data !== undefined && (
        <div className={styles['columns']}>
          <Panel title={t('publication.list')} isFlush isFilling>
            <EntryTable entries={data.current} />
          </Panel>
          <div className={styles['side']}>
            <Allowed call="publication.publish">
              {data.current.length > 0 && (
                <Panel title={t('publication.make')}>
                  <PublishForm cycleId={cycle.cycleId} publications={data} />
                </Panel>
              )}
            </Allowed>
            <Panel title={t('publication.lists')}>
              <PublishedLists published={data.published} />
            </Panel>
          </div>
        </div>
      )}
    </Page>
  );
}
