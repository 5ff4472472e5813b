import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Host of everything a print window may load. */
const printHost = 'print';

/** Sheets need our fonts and their own style tag; there is no script, no image and no form. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // Column widths and charts carry style attributes; every name in a sheet is escaped text.
  "style-src app: 'unsafe-inline'",
  'font-src app:',
  // Scans of signed sheets come with the document.
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const fontTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What a print window is served: the documents being printed and the fonts, nothing else. */
export interface PrintDocuments {
  /** Makes a document loadable under an address that cannot be guessed, until it is removed. */
  add(html: string): { readonly url: string; remove(): void };
  respond(request: Request): Promise<Response>;
}

/** Serves the files that lie in `fontFolder` at this moment; other names do not exist. */
export function createPrintDocuments({
  fontFolder,
}: {
  readonly fontFolder: string;
}): PrintDocuments {
  const documents = new Map<string, string>();
  const fonts = new Map<string, { readonly name: string; readonly type: string }>(
    readdirSync(fontFolder).flatMap((name) => {
      const type = fontTypes[extname(name)];
      return type === undefined ? [] : [[`/fonts/${name}`, { name, type }] as const];
    }),
  );

  return {
    add(html) {
      const path = `/${randomUUID()}`;
      documents.set(path, html);
      return { url: `app://${printHost}${path}`, remove: () => documents.delete(path) };
    },
    async respond(request) {
      const { host, pathname } = new URL(request.url);
      if (host !== printHost || request.method !== 'GET') return notFound();
      const html = documents.get(pathname);
      if (html !== undefined) return answer(html, 'text/html; charset=utf-8');
      const font = fonts.get(pathname);
      if (font === undefined) return notFound();
      return answer(new Uint8Array(await readFile(join(fontFolder, font.name))), font.type);
    },
  };
}

function answer(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    },
  });
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
