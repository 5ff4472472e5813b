import {
  callChannel,
  eventChannel,
  programEventNames,
  type ProgramBridge,
} from '@shared/contract/programEvent';
import { contextBridge, ipcRenderer } from 'electron';

const bridge: ProgramBridge = {
  call: async (name, input): Promise<unknown> => ipcRenderer.invoke(callChannel, name, input),
  on(name, listener) {
    if (!programEventNames.includes(name)) throw new Error('Unknown event');
    function receive(_event: unknown, received: unknown, payload: Parameters<typeof listener>[0]) {
      if (received === name) listener(payload);
    }
    ipcRenderer.on(eventChannel, receive);
    return () => ipcRenderer.off(eventChannel, receive);
  },
};

contextBridge.exposeInMainWorld('api', bridge);
