import { savePrintout } from '@electron/pdf/printPapers';
import type { Handlers } from './context';

export const printoutHandlers: Handlers<'printout.read' | 'printout.save' | 'printout.drop'> = {
  // A copy: what crosses to the window takes its whole buffer along.
  'printout.read': async ({ printouts }, { token, start, length }) =>
    printouts.get(token).bytes.slice(start, start + length),

  'printout.save': async (context, { token }) => savePrintout(context, token),

  'printout.drop': async ({ printouts }, { token }) => {
    printouts.drop(token);
    return null;
  },
};
