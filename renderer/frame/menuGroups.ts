import type { CallName } from '@shared/contract';
import {
  IconChartBar,
  IconCoinYuan,
  IconEdit,
  IconGavel,
  IconLayoutDashboard,
  IconListNumbers,
  IconMessage2Star,
  IconNotes,
  IconAdjustmentsHorizontal,
  IconPrinter,
  IconScale,
  IconSchool,
  IconSettings,
  IconSignature,
  IconTargetArrow,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { firstSettingsPage } from './settingsPages';

/** One entry of the menu; its key is also the key of its word. */
export interface MenuEntry {
  readonly key:
    | 'board'
    | 'reviews'
    | 'surveys'
    | 'measurements'
    | 'events'
    | 'results'
    | 'sheets'
    | 'signatures'
    | 'appeals'
    | 'quality'
    | 'trainingNeeds'
    | 'actionPlans'
    | 'payouts'
    | 'employees'
    | 'schemes'
    | 'settings';
  readonly path: string;
  readonly icon: Icon;
  /** Who may not make this call does not see the entry. */
  readonly call?: CallName;
}

interface MenuGroup {
  readonly key: 'cycleGroup' | 'improveGroup' | 'basicsGroup' | 'settings';
  readonly entries: readonly MenuEntry[];
}

/** The menu, in the order of the work. */
export const menuGroups: readonly MenuGroup[] = [
  {
    key: 'cycleGroup',
    entries: [
      { key: 'board', path: '/board', icon: IconLayoutDashboard },
      { key: 'reviews', path: '/reviews', icon: IconEdit },
      { key: 'surveys', path: '/surveys', icon: IconMessage2Star },
      { key: 'measurements', path: '/measurements', icon: IconChartBar },
      { key: 'events', path: '/events', icon: IconNotes },
      { key: 'results', path: '/results', icon: IconListNumbers },
      { key: 'sheets', path: '/sheets', icon: IconPrinter },
      { key: 'signatures', path: '/signatures', icon: IconSignature },
    ],
  },
  {
    key: 'improveGroup',
    entries: [
      { key: 'trainingNeeds', path: '/training-needs', icon: IconSchool },
      { key: 'appeals', path: '/appeals', icon: IconGavel },
      { key: 'actionPlans', path: '/action-plans', icon: IconTargetArrow },
      { key: 'payouts', path: '/payouts', icon: IconCoinYuan, call: 'payout.get' },
      { key: 'quality', path: '/quality', icon: IconScale, call: 'appraisal.quality' },
    ],
  },
  {
    key: 'basicsGroup',
    entries: [
      { key: 'employees', path: '/employees', icon: IconUsers },
      { key: 'schemes', path: '/schemes', icon: IconAdjustmentsHorizontal },
    ],
  },
  {
    key: 'settings',
    entries: [{ key: 'settings', path: firstSettingsPage.path, icon: IconSettings }],
  },
];
