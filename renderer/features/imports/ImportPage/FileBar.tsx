import { useText } from '@renderer/text/useText';
import type { ImportChoices, ImportPreview } from '@shared/contract/import';
import {
  delimiters,
  textEncodings,
  type Delimiter,
  type TextEncoding,
} from '@shared/domain/textTable';
import { Button, NumberInput, Select } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { formatWords, shapeWords } from '../codeWords';
import styles from './FileBar.module.css';

interface FileBarProps {
  readonly preview: ImportPreview;
  readonly onChooseOther: () => void;
  readonly onChange: (change: Partial<ImportChoices>) => void;
}

const encodingNames: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK / GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'utf-32le': 'UTF-32 LE',
  'utf-32be': 'UTF-32 BE',
  'euc-kr': 'EUC-KR',
  shift_jis: 'Shift JIS',
  'windows-1252': 'Windows-1252',
  macintosh: 'Macintosh',
};

/** What the file is taken for; everything that was found can be changed. */
export function FileBar({ preview, onChooseOther, onChange }: FileBarProps) {
  const { t } = useText();
  const { encoding, delimiter, sheets } = preview;
  return (
    <section className={styles['bar']}>
      <span className={styles['icon']} aria-hidden="true">
        <IconFileSpreadsheet size={20} stroke={1.7} />
      </span>
      <div className={styles['file']}>
        <strong className={styles['name']}>{preview.fileName}</strong>
        <span className={styles['small']}>
          {t('import.size', { size: Math.max(1, Math.round(preview.sizeBytes / 1024)) })}
          {' · '}
          {formatWords(t, preview.format)}
        </span>
      </div>
      <Fact label={t('import.looksLike')}>{shapeWords(t, preview.shape)}</Fact>
      {encoding !== null && (
        <Fact label={t('import.encoding')}>
          <Select
            size="xs"
            w={136}
            aria-label={`${t('import.encoding')} (${t('import.encodingHint')})`}
            value={encoding}
            data={textEncodings.map((value) => ({ value, label: encodingNames[value] }))}
            onChange={(value) => {
              if (value !== null && value !== encoding) onChange({ encoding: value });
            }}
          />
        </Fact>
      )}
      {delimiter !== null && (
        <Fact label={t('mapping.delimiter')}>
          <Select
            size="xs"
            w={96}
            aria-label={t('mapping.delimiter')}
            value={delimiter}
            data={delimiters.map((value) => ({ value, label: delimiterName(value) }))}
            onChange={(value) => {
              if (value !== null && value !== delimiter) onChange({ delimiter: value });
            }}
          />
        </Fact>
      )}
      {sheets.length > 1 && (
        <Fact label={t('mapping.sheet')}>
          <Select
            size="xs"
            w={140}
            aria-label={t('mapping.sheet')}
            value={preview.sheetName}
            data={sheets.map(({ name, isHidden }) => ({
              value: name,
              label: isHidden ? t('mapping.hiddenSheet', { name }) : name,
            }))}
            onChange={(sheetName) => {
              if (sheetName !== null && sheetName !== preview.sheetName) onChange({ sheetName });
            }}
          />
        </Fact>
      )}
      <Fact label={t('import.headerAt')}>
        <HeaderRow row={preview.headerRow} onChange={(headerRow) => onChange({ headerRow })} />
      </Fact>
      <Fact label={t('import.count.read')}>
        {t('mapping.rows', { count: preview.counts.read })}
      </Fact>
      <Button className={styles['other'] ?? ''} variant="default" onClick={onChooseOther}>
        {t('import.chooseOther')}
      </Button>
    </section>
  );

  function delimiterName(value: Delimiter): string {
    return value === '\t' ? t('mapping.tab') : value;
  }
}

/** The row of the headings; taken over on leaving the field or on Enter. */
function HeaderRow(props: { readonly row: number; readonly onChange: (row: number) => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | number>(props.row);
  const [shown, setShown] = useState(props.row);
  if (shown !== props.row) {
    // The file was read again, so the field shows what was found.
    setShown(props.row);
    setTyped(props.row);
  }

  function take() {
    const row = Number(typed);
    if (Number.isInteger(row) && row >= 1 && row !== props.row) props.onChange(row);
    else setTyped(props.row);
  }

  return (
    <NumberInput
      size="xs"
      w={64}
      min={1}
      hideControls
      allowDecimal={false}
      aria-label={t('import.headerAt')}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles['fact']}>
      <span className={styles['small']}>{label}</span>
      <strong>{children}</strong>
    </div>
  );
}
