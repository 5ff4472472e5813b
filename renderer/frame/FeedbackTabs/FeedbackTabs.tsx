import { useText } from '@renderer/text/useText';
import { PageTabs } from '@renderer/frame/PageTabs';

const paths = {
  plans: '/action-plans',
  interviews: '/action-plans/interviews',
  objectives: '/action-plans/objectives',
} as const;

const tabs = ['plans', 'interviews', 'objectives'] as const;

/** The pages about what follows from results, side by side. */
export function FeedbackTabs({ current }: { readonly current: (typeof tabs)[number] }) {
  const { t } = useText();
  return (
    <PageTabs
      label={t('actionPlan.tabs.label')}
      tabs={tabs.map((key) => ({ path: paths[key], word: t(`actionPlan.tabs.${key}`) }))}
      current={paths[current]}
    />
  );
}
