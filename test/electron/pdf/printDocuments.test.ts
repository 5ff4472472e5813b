import { createPrintDocuments, type PrintDocuments } from '@electron/pdf/printDocuments';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';

describe('what a print window is served', () => {
  let folder = '';
  beforeEach(() => {
    const parent = mkdtempSync(join(tmpdir(), 'gongping-fonts-'));
    folder = join(parent, 'fonts');
    mkdirSync(folder);
    writeFileSync(join(folder, 'fonts.css'), '@font-face{}');
    writeFileSync(join(folder, 'a.woff2'), 'font');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(parent, 'outside.woff2'), 'outside');
  });
  test('is the document under an address that is new each time', async () => {
    const documents = createPrintDocuments({ fontFolder: folder });
    const [first, second] = [documents.add('<p>一'), documents.add('<p>二')];
    expect(first.url).toMatch(/^app:\/\/print\/[0-9a-f-]{36}$/);
    expect(first.url).not.toBe(second.url);
    expect(await (await get(documents, first.url)).text()).toBe('<p>一');
  });

  test('is no document that was removed', async () => {
    const documents = createPrintDocuments({ fontFolder: folder });
    const document = documents.add('<p>');
    document.remove();
    expect((await get(documents, document.url)).status).toBe(404);
  });

  test('forbids scripts, frames, forms and images but those within the document', async () => {
    const documents = createPrintDocuments({ fontFolder: folder });
    const policy = (await get(documents, documents.add('<p>').url)).headers.get(
      'content-security-policy',
    );
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toMatch(/; img-src data:;/);
    expect(policy).not.toMatch(/script-src|connect-src|frame-src/);
  });

  test('is the fonts and their style', async () => {
    const documents = createPrintDocuments({ fontFolder: folder });
    const font = await get(documents, 'app://print/fonts/a.woff2');
    expect([font.status, font.headers.get('content-type')]).toEqual([200, 'font/woff2']);
    expect((await get(documents, 'app://print/fonts/fonts.css')).status).toBe(200);
  });

  test.each([
    'app://print/fonts/secret.txt',
    'app://print/fonts/../outside.woff2',
    'app://print/fonts/..%2foutside.woff2',
    'app://print/fonts/%2e%2e/outside.woff2',
    'app://print/fonts//a.woff2',
    'app://print/fonts/',
    'app://print/',
    'app://gongping/fonts/a.woff2',
    'app://print/constructor',
  ])('is not %s', async (url) => {
    const documents = createPrintDocuments({ fontFolder: folder });
    expect((await get(documents, url)).status).toBe(404);
  });

  test('answers to nothing but GET', async () => {
    const documents = createPrintDocuments({ fontFolder: folder });
    expect((await get(documents, documents.add('<p>').url, 'POST')).status).toBe(404);
  });
});

function get(documents: PrintDocuments, url: string, method = 'GET'): Promise<Response> {
  return documents.respond(new Request(url, { method }));
}
