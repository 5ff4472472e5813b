import { execFileSync } from 'node:child_process';

/** The text of each page, as it is read by another program. */
export function pdfPages(path: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return text.split('\f').slice(0, -1);
}
