import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const folder = resolve(import.meta.dirname, 'test', 'bench');
const ending = '.bench.ts';

/** One bundle per bench, made as the bundle of the main process is. */
export default defineConfig({
  resolve: {
    alias: {
      '@shared': resolve(import.meta.dirname, 'shared'),
      '@migrations': resolve(import.meta.dirname, 'migrations'),
      '@electron': resolve(import.meta.dirname, 'electron'),
      '@test': resolve(import.meta.dirname, 'test'),
    },
  },
  build: {
    ssr: true,
    outDir: 'out/bench',
    emptyOutDir: true,
    rollupOptions: {
      input: Object.fromEntries(
        readdirSync(folder)
          .filter((file) => file.endsWith(ending))
          .map((file) => [file.slice(0, -ending.length), resolve(folder, file)]),
      ),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});
