import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ImportPreview } from '@shared/contract/import';
import { questionWords } from '../codeWords';
import { Distribution } from './Distribution';
import styles from './SidePanels.module.css';

/** What the import brings to whom, what is new in the shop, and which rows are passed over. */
export function SidePanels({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  return (
    <div className={styles['side']}>
      {preview.perEmployee.length > 0 && <PerEmployee preview={preview} />}
      {preview.distributions.length > 0 && <Answers preview={preview} />}
      {preview.setAside.length > 0 && <SetAside preview={preview} />}
      <NameList title={t('import.newPositions')} names={preview.newPositions} />
      <NameList title={t('import.newUnits')} names={preview.newUnits} />
      {preview.droppedRows.length > 0 && (
        <Panel
          title={t('import.dropped')}
          note={t('import.droppedNote', { count: preview.droppedRows.length })}
        >
          <ul className={styles['list']}>
            {preview.droppedRows.map(({ row, reason, text }) => (
              <li key={row} className={styles['dropped']} title={text}>
                <span>{t('import.row', { row })}</span>
                <span className={styles['quiet']}>{`${t(`import.drop.${reason}`)} · ${text}`}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

function PerEmployee({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  const largest = Math.max(1, ...preview.perEmployee.map(({ count }) => count));
  return (
    <Panel title={t('import.perEmployee')}>
      <ul className={styles['list']}>
        {preview.perEmployee.map(({ employeeNo, name, count }) => (
          <li key={employeeNo ?? ''} className={styles['employee']}>
            <span className={styles['name']}>
              {employeeNo === null ? t('import.unattributed') : name}{' '}
              <span className={styles['quiet']}>{employeeNo}</span>
            </span>
            <span className={styles['track']} aria-hidden="true">
              <span
                className={styles['bar']}
                data-unattributed={employeeNo === null || undefined}
                style={{ width: `${(count / largest) * 100}%` }}
              />
            </span>
            <strong className={styles['count']}>{count}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Tickets that count for nobody, by what the file says of them. */
function SetAside({ preview: { setAside } }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  const count = setAside.reduce((sum, each) => sum + each.count, 0);
  return (
    <Panel title={t('import.setAside')} note={t('import.setAsideNote', { count })}>
      <ul className={styles['list']}>
        {setAside.map((each) => (
          <li key={each.text} className={styles['dropped']}>
            <span>{each.text}</span>
            <strong className={styles['count']}>{each.count}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How the answers to each question are spread. */
function Answers({ preview: { columns, distributions } }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  return (
    <Panel title={t('import.answers')}>
      {distributions.map((distribution) => {
        const { questionKey } = distribution;
        const column = columns.find((each) => each.questionKey === questionKey);
        return (
          <div key={questionKey} className={styles['answers']}>
            <strong>{questionWords(t, questionKey) ?? column?.questionText ?? questionKey}</strong>
            <Distribution distribution={distribution} />
          </div>
        );
      })}
    </Panel>
  );
}

function NameList(props: { readonly title: string; readonly names: readonly string[] }) {
  const { locale } = useText();
  if (props.names.length === 0) return null;
  return (
    <Panel title={props.title} note={props.names.length}>
      {joinNames(locale, props.names)}
    </Panel>
  );
}
