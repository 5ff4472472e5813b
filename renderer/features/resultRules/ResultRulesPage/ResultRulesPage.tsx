import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { ResultRuleForm } from './ResultRuleForm';

/** Time limits in working days, days off, and ceilings for the best grade. */
export function ResultRulesPage() {
  const { t } = useText();
  const { data, error } = useCallQuery('resultRule.get', {});
  return (
    <Page title={t('resultRule.title')} subtitle={t('resultRule.lead')}>
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={6} />}
      {data !== undefined && <ResultRuleForm rule={data} />}
    </Page>
  );
}
