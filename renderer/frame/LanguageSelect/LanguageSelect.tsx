import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { locales } from '@shared/domain/locale';
import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown, IconLanguage } from '@tabler/icons-react';

/** Switches the language of the window; each language is named in itself. */
export function LanguageSelect({ isQuiet = false }: { readonly isQuiet?: boolean }) {
  const { t, locale } = useText();
  const change = useCommand('setting.change');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant={isQuiet ? 'subtle' : 'default'}
          color={isQuiet ? 'dark' : 'brand'}
          size="xs"
          leftSection={<IconLanguage size={14} stroke={1.7} />}
          rightSection={<IconChevronDown size={14} stroke={1.7} />}
          aria-label={`${t('setting.language')}: ${t(`setting.languages.${locale}`)}`}
        >
          {t(`setting.languages.${locale}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((choice) => (
          <Menu.Item
            key={choice}
            lang={choice}
            rightSection={choice === locale ? <IconCheck size={14} stroke={1.7} /> : null}
            onClick={() => change.mutate({ locale: choice })}
          >
            {t(`setting.languages.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
