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
          // Shops are made on real files; a busy machine takes its time over that.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: { name: 'vectors', include: ['test/vectors.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'app',
          include: ['test/app/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
