import { useText } from '@renderer/text/useText';
import { Page } from '@renderer/ui/Page';
import { AttributionList } from './AttributionList';
import { ImportList } from './ImportList';
import { MappingList } from './MappingList';

/** What was imported, how it was read, what was decided, and what is remembered of it. */
export function ImportsPage() {
  const { t } = useText();
  return (
    <Page title={t('importList.title')} subtitle={t('importList.lead')}>
      <ImportList />
      <MappingList />
      <AttributionList />
    </Page>
  );
}
