import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = {
  '@shared': resolve(import.meta.dirname, 'shared'),
  '@migrations': resolve(import.meta.dirname, 'migrations'),
  '@electron': resolve(import.meta.dirname, 'electron'),
  '@renderer': resolve(import.meta.dirname, 'renderer'),
  '@scripts': resolve(import.meta.dirname, 'scripts'),
  '@test': resolve(import.meta.dirname, 'test'),
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/app/**', 'test/vectors.test.ts'],
          setupFiles: ['test/helpers/fixedSeed.ts'],
          // Shops are made on real files; a busy machine takes its time over that.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'vectors', include: ['test/vectors.test.ts'], testTimeout: 60_000 },
      },
      {
        resolve: { alias },
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          // What a quiet machine does in seconds; a limit only ends what would never end.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
