import { useText } from '@renderer/text/useText';

export function WelcomePage() {
  const { t } = useText();
  return <h1>{t('program.name')}</h1>;
}
