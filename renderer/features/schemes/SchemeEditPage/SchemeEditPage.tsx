import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Redirect } from 'wouter';
import { SchemeEditor } from './SchemeEditor';

/** Where a draft is changed; any other version is only shown on the page of all schemes. */
export function SchemeEditPage({ schemeId }: { readonly schemeId: string }) {
  const { t } = useText();
  const { data, error, isFetching } = useCallQuery('scheme.overview', {});
  const scheme = data?.schemes.find((each) => each.schemeId === schemeId);
  if (data !== undefined && scheme?.status === 'draft') {
    return <SchemeEditor key={scheme.schemeId} scheme={scheme} overview={data} />;
  }
  // A draft that was made a moment ago is only in the answer that is on its way.
  if (data !== undefined && !isFetching) return <Redirect to="/schemes" replace />;
  return (
    <Page title={t('scheme.title')}>
      {error === null ? <Loading /> : <ErrorAlert error={error} />}
    </Page>
  );
}
