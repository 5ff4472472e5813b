import { execFileSync } from 'node:child_process';

export interface PdfFont {
  readonly name: string;
  readonly type: string;
  readonly isEmbedded: boolean;
}

/** The text of each page in the order it was drawn, without blanks and in one form of each letter. */
export function pagesOf(file: string): readonly string[] {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return text.split('\f').slice(0, -1).map(bare);
}

/** A text as `pagesOf` gives it: where lines end on paper is not part of it. */
export function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u{ad}]+/gu, '');
}

export function fontsOf(file: string): readonly PdfFont[] {
  const lines = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  return lines.map((line) => {
    const columns = line.trim().split(/\s{2,}|\s+(?=yes|no)/);
    return {
      name: line.split(/\s+/)[0] ?? '',
      type: columns[1] ?? '',
      isEmbedded: / yes (yes|no) +(yes|no) +\d+ +\d+$/.test(line),
    };
  });
}
