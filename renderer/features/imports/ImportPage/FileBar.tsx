import { formatDays } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { ImportPreview } from '@shared/contract/import';
import { Button, Select } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatWords, shapeWords } from './codeWords';
import styles from './FileBar.module.css';
import { encodings, type Encoding } from './useImport';

interface FileBarProps {
  readonly preview: ImportPreview;
  readonly onChooseOther: () => void;
  readonly onEncoding: (encoding: Encoding) => void;
}

const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK / GB18030',
  big5: 'Big5',
  'utf-16le': 'UTF-16',
};

/** What the file is taken for; the encoding of a text file can be switched. */
export function FileBar({ preview, onChooseOther, onEncoding }: FileBarProps) {
  const { t } = useText();
  const encoding = encodings.find((each) => each === preview.encoding?.toLowerCase());
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
      {preview.encoding !== null && (
        <Fact label={t('import.encoding')}>
          <Select
            size="xs"
            w={150}
            aria-label={`${t('import.encoding')} (${t('import.encodingHint')})`}
            value={encoding ?? null}
            placeholder={preview.encoding.toUpperCase()}
            data={encodings.map((value) => ({ value, label: encodingNames[value] }))}
            onChange={(value) => {
              if (value !== null && value !== encoding) onEncoding(value);
            }}
          />
        </Fact>
      )}
      <Fact label={t('import.headerAt')}>{t('import.row', { row: preview.headerRow })}</Fact>
      {preview.kind !== 'staffList' && preview.firstOn !== null && preview.lastOn !== null && (
        <Fact label={t('import.dates')}>{formatDays(preview.firstOn, preview.lastOn, t)}</Fact>
      )}
      <Button className={styles['other'] ?? ''} variant="default" onClick={onChooseOther}>
        {t('import.chooseOther')}
      </Button>
    </section>
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
