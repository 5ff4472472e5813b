import fc from 'fast-check';
import { seedOfRun } from './random';

/* Set up for every file: properties try the same values in each run, so that none fails by chance. */
fc.configureGlobal({ seed: seedOfRun() });
