import type { CallName } from '@shared/contract';
import {
  IconArrowsExchange,
  IconChartBar,
  IconEdit,
  IconLayoutDashboard,
  IconListNumbers,
  IconMessage2Star,
  IconAdjustmentsHorizontal,
  IconPrinter,
  IconSchool,
  IconShieldLock,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';

/** One entry of the menu; its key is also the key of its word. */
export interface MenuEntry {
  readonly key:
    | 'board'
    | 'reviews'
    | 'surveys'
    | 'measurements'
    | 'results'
    | 'sheets'
    | 'trainingNeeds'
    | 'employees'
    | 'schemes'
    | 'handOff'
    | 'users';
  readonly path: string;
  readonly icon: Icon;
  /** Who may not make this call does not see the entry. */
  readonly call?: CallName;
}

interface MenuGroup {
  readonly key: 'cycleGroup' | 'improveGroup' | 'basicsGroup' | 'settingsGroup';
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
      { key: 'results', path: '/results', icon: IconListNumbers },
      { key: 'sheets', path: '/sheets', icon: IconPrinter },
    ],
  },
  {
    key: 'improveGroup',
    entries: [{ key: 'trainingNeeds', path: '/training-needs', icon: IconSchool }],
  },
  {
    key: 'basicsGroup',
    entries: [
      { key: 'employees', path: '/employees', icon: IconUsers },
      { key: 'schemes', path: '/schemes', icon: IconAdjustmentsHorizontal },
      { key: 'handOff', path: '/hand-off', icon: IconArrowsExchange, call: 'handOff.get' },
    ],
  },
  {
    key: 'settingsGroup',
    entries: [{ key: 'users', path: '/users', icon: IconShieldLock }],
  },
];
