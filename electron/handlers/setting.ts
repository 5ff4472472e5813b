import type { Handlers } from './context';

export const settingHandlers: Handlers<
  'setting.get' | 'setting.change' | 'setting.changeLock' | 'setting.showCycle'
> = {
  'setting.get': async ({ settings }) => settings.read(),
  'setting.change': async ({ settings }, change) => settings.change(change),
  'setting.showCycle': async ({ settings }, { storeId, cycleId }) => {
    settings.showCycle(storeId, cycleId);
    return null;
  },
  'setting.changeLock': async ({ settings }, change) => settings.change(change),
};
