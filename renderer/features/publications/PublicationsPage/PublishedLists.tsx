import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Publication } from '@shared/domain/publication';
import { Button } from '@mantine/core';
import styles from './PublicationsPage.module.css';

/** The lists that were put up, newest first, to be printed as sheet 5. */
export function PublishedLists({ published }: { readonly published: readonly Publication[] }) {
  const { t, locale } = useText();
  const command = useCommand('publication.print');
  const print = usePrint(command);
  if (published.length === 0) return <p className={styles['hint']}>{t('publication.none')}</p>;
  return (
    <ul className={styles['lists']}>
      {published.map((each) => (
        <li key={each.publicationId}>
          <span>
            {t('publication.listLine', {
              number: each.number,
              from: each.startsOn,
              to: each.endsOn,
              count: each.entries.length,
            })}
          </span>
          <Button
            size="xs"
            variant="default"
            loading={command.isPending && command.variables.publicationId === each.publicationId}
            onClick={() => print.start({ publicationId: each.publicationId, locale })}
          >
            {t('publication.print')}
          </Button>
        </li>
      ))}
      {print.error !== null && <ErrorAlert error={print.error} />}
    </ul>
  );
}
