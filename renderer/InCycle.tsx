import { useText } from '@renderer/text/useText';
import type { ReactNode } from 'react';
import { StartGuide } from './features/cycles/StartGuide';
import type { MenuEntry } from './frame/menuGroups';
import { useCycle, useCycles } from './frame/useCycle';
import { Page } from './ui/Page';

interface InCycleProps {
  readonly page: MenuEntry['key'];
  readonly children: ReactNode;
}

/** A page that speaks about a cycle; while the shop has none, the way to the first one. */
export function InCycle({ page, children }: InCycleProps) {
  const { t } = useText();
  const cycle = useCycle();
  const { isLoading } = useCycles();
  if (cycle !== null) return children;
  return <Page title={t(`frame.${page}`)}>{isLoading ? null : <StartGuide />}</Page>;
}
