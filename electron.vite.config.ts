import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { copyFolder } from './scripts/copyFolder.mjs';
import { printFonts } from './scripts/printFonts.mjs';

/** The licences of the packages that were bundled, beside the bundle; the package shows them. */
const license = { fileName: 'licences.md' };
const alias = {
  '@shared': resolve(import.meta.dirname, 'shared'),
  '@migrations': resolve(import.meta.dirname, 'migrations'),
  '@electron': resolve(import.meta.dirname, 'electron'),
  '@renderer': resolve(import.meta.dirname, 'renderer'),
};

export default defineConfig({
  main: {
    resolve: { alias },
    // Electron sets no NODE_ENV; without it React's slower half for developers would print sheets.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [printFonts(), copyFolder({ from: 'electron/sample/files', to: 'out/sample' })],
    build: {
      outDir: 'out/main',
      license,
      externalizeDeps: true,
      rollupOptions: {
        input: {
          main: 'electron/main.ts',
          parser: 'electron/parser.ts',
          copyChecker: 'electron/copyChecker.ts',
          scanCleaner: 'electron/scanCleaner.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: { alias },
    plugins: [react()],
    // The reader of PDF starts its worker as a module, from the program's own files.
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      license,
      assetsInlineLimit: 0,
      minify: true,
      // The page is read from the disk beside the program, so one large file loads soonest.
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: resolve(import.meta.dirname, 'renderer/index.html') },
    },
  },
});
