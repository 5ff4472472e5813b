import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { cleanScan } from '@electron/pdf/cleanScan';
import { mostScanPages } from '@shared/domain/scan';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '@test/helpers/randomFrom';
import { buildScan } from './buildScan';

async function cleaned(bytes: Uint8Array) {
  const scan = await cleanScan(bytes);
  if (scan.kind === 'refused') throw new Error(scan.reason);
  return scan;
}

/** The text of a PDF as another program reads it. */
function textOf(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongping-scan-'));
  try {
    const file = join(folder, 'scan.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a PDF from elsewhere', () => {
  test('keeps what is drawn on each page, in order', async () => {
    const { pdf, pages } = await cleaned(await buildScan({ words: ['FIRST', 'SECOND'] }));
    expect(pages).toBe(2);
    expect(textOf(pdf)).toMatch(/FIRST[^]*SECOND/);
  });

  test.each([0, 90, 180, 270])(
    'turned by %d degrees stands upright within its frame',
    async (turned) => {
      const { pdf } = await cleaned(await buildScan({ words: ['TURNED'], turned }));
      const [page] = (await PDFDocument.load(pdf)).getPages();
      expect(page?.getRotation().angle).toBe(0);
      expect(textOf(pdf)).toContain('TURNED');
    },
  );

  test('loses its scripts, forms and names', async () => {
    const { pdf } = await cleaned(await buildScan({ words: ['A'], script: 'app.alert(1)' }));
    const { catalog, context } = await PDFDocument.load(pdf, { updateMetadata: false });
    const kept = ['Names', 'OpenAction', 'AA', 'AcroForm'].filter((name) =>
      catalog.has(PDFName.of(name)),
    );
    expect(kept).toEqual([]);
    const written = context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(written.filter((text) => /JavaScript|app\.alert/u.test(text))).toEqual([]);
  });

  test('with a password is refused as such; one that everybody may read is joined', async () => {
    const locked = await buildScan({ words: ['A'], password: 'secret' });
    expect(await cleanScan(locked)).toEqual({ kind: 'refused', reason: 'encrypted' });
    const restricted = await buildScan({ words: ['OPEN'], password: '' });
    expect(textOf((await cleaned(restricted)).pdf)).toContain('OPEN');
  });

  test('of too many pages, and what is no PDF at all, is refused', async () => {
    const words = Array.from({ length: mostScanPages + 1 }, (_, page) => String(page));
    expect(await cleanScan(await buildScan({ words }))).toEqual({
      kind: 'refused',
      reason: 'tooLong',
    });
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7 scan')]) {
      expect(await cleanScan(bytes)).toEqual({ kind: 'refused', reason: 'unreadable' });
    }
  });

  test('whose bytes were changed or cut is joined or refused, and never an error', async () => {
    const whole = await buildScan({ words: ['FIRST', 'SECOND'] });
    const seed = Number(process.env['SCAN_SEED'] ?? Date.now() % 1_000_000);
    const { below } = randomFrom(seed);
    for (let round = 0; round < 60; round += 1) {
      const damaged = whole.slice(0, round % 3 === 0 ? below(whole.length) : whole.length);
      for (let change = 0; change < 8 && damaged.length > 0; change += 1) {
        damaged[below(damaged.length)] = below(256);
      }
      const { kind } = await cleanScan(damaged);
      expect(['clean', 'refused'], `seed ${seed}, round ${round}`).toContain(kind);
    }
  });
});
