import { useText } from '@renderer/text/useText';
import { locales, type LocalText } from '@shared/domain/locale';
import { withWords } from '@shared/schemeDraft/words';
import { Anchor, Textarea } from '@mantine/core';
import { useState } from 'react';
import styles from './WordsField.module.css';

interface WordsFieldProps {
  readonly label: string;
  readonly words: LocalText;
  readonly onChange: (words: LocalText) => void;
  readonly isLabelHidden?: boolean;
}

/** Words that are printed: typed once for all languages, unless another language gets its own. */
export function WordsField({ label, words, onChange, isLabelHidden }: WordsFieldProps) {
  const { t, locale } = useText();
  const [isOpen, setOpen] = useState(false);
  const others = locales.filter((each) => each !== locale);
  return (
    <div className={styles['words']}>
      <Textarea
        autosize
        minRows={1}
        maxRows={5}
        maxLength={400}
        {...(isLabelHidden === true ? { 'aria-label': label } : { label })}
        value={words[locale]}
        error={words[locale] === ''}
        onChange={(event) => onChange(withWords(words, locale, event.currentTarget.value))}
      />
      <Anchor
        component="button"
        type="button"
        size="xs"
        aria-expanded={isOpen}
        aria-label={t('schemeEdit.otherLanguagesOf', { label })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('schemeEdit.otherLanguages')}
      </Anchor>
      {isOpen &&
        others.map((other) => (
          <Textarea
            key={other}
            autosize
            minRows={1}
            maxRows={5}
            maxLength={400}
            label={t('schemeEdit.inLanguage', { label, language: t(`setting.languages.${other}`) })}
            value={words[other]}
            error={words[other] === ''}
            onChange={(event) => onChange({ ...words, [other]: event.currentTarget.value })}
          />
        ))}
    </div>
  );
}
