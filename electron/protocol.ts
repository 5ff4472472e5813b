import { protocol, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { contentSecurityPolicy } from './security';

export const programScheme = 'app';
const programHost = 'gongping';
export const programOrigin = `${programScheme}://${programHost}`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Must run before the program is ready. */
export function registerProgramScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: programScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built pages from `root`, and nothing outside it. */
export function serveProgram(session: Session, root: string): void {
  session.protocol.handle(programScheme, async (request) => {
    const path = containedPath(root, request.url);
    const type = path === null ? undefined : types[extname(path)];
    if (path === null || type === undefined || request.method !== 'GET') return notFound();
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: {
          'content-type': type,
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
}

/** The file a program address means, or null if it points elsewhere than into `root`. */
function containedPath(root: string, url: string): string | null {
  const { protocol: scheme, host, pathname } = new URL(url);
  if (scheme !== `${programScheme}:` || host !== programHost) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const base = resolve(root);
  const path = resolve(join(base, decoded === '/' ? 'index.html' : decoded));
  return path.startsWith(base + sep) ? path : null;
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
