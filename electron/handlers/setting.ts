import type { Handlers } from './context';

export const settingHandlers: Handlers<'setting.get' | 'setting.change' | 'setting.changeLock'> = {
  'setting.get': async ({ settings }) => settings.read(),
  'setting.change': async ({ settings }, change) => settings.change(change),
  'setting.changeLock': async ({ settings }, change) => settings.change(change),
};
