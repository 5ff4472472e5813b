import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Both carry each other's missing characters; static weights keep PDFs small. */
const families = ['noto-sans-sc', 'noto-sans-tc'];
const weights = [400, 700];

/**
 * Writes the fonts of sheets into a folder under stable names: fonts.css with one face per slice
 * of the character set, the files it names, and their licence.
 * @param {string} folder made if it is not there
 */
export function writePrintFonts(folder) {
  const style = families
    .flatMap((family) => weights.map((weight) => faces(fontSource(family, `${weight}.css`))))
    .join('\n');
  const styleFile = path.join(folder, 'fonts.css');
  if (existsSync(styleFile) && readFileSync(styleFile, 'utf8') === style) return;
  mkdirSync(folder, { recursive: true });
  for (const family of families) {
    cpSync(fontSource(family, 'LICENSE'), path.join(folder, `${family}-LICENSE.txt`));
  }
  for (const [, file = ''] of style.matchAll(/url\(([^)]+)\)/g)) {
    const family = families.find((name) => file.startsWith(name)) ?? '';
    cpSync(fontSource(family, 'files', file), path.join(folder, file));
  }
  // Last, so that a folder with a style file is complete.
  writeFileSync(styleFile, style);
}

/**
 * Puts the fonts beside the built main process.
 * @returns {import('vite').Plugin}
 */
export function printFonts() {
  return {
    name: 'print-fonts',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir !== undefined) writePrintFonts(path.join(dir, '..', 'fonts'));
    },
  };
}

/**
 * Only woff2, beside the style file, and never a passing fallback font: a sheet is printed once.
 * @param {string} file
 */
function faces(file) {
  return readFileSync(file, 'utf8')
    .replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '')
    .replaceAll('url(./files/', 'url(')
    .replaceAll('font-display: swap', 'font-display: block');
}

/**
 * @param {string} family
 * @param {...string} parts
 */
function fontSource(family, ...parts) {
  // The build bundles its configuration into a temporary file, so this file's own place is no guide.
  return path.resolve('node_modules', '@fontsource', family, ...parts);
}
