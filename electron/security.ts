import { app, type Session, type WebContents } from 'electron';

/*
 * Everything that guards the window stands in this file. Deny first; each exception has its
 * reason beside it. Change it only together with test/app/security.test.ts.
 */

/** Marks Mantine's own style tags; the page is built from our files only, so it need not change. */
const styleNonce = 'gongping';

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'nonce-${styleNonce}'`,
  // React and Mantine set single properties on elements; style attributes carry no script.
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** No permission, no network, no download: the program works with its own pages only. */
export function secureSession(session: Session, scheme: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    const { protocol } = new URL(details.url);
    // Developer tools load their own files from devtools://.
    const isOwn = protocol === `${scheme}:` || protocol === 'devtools:';
    // Images inside the page's own style sheet.
    answer({ cancel: !isOwn && protocol !== 'data:' });
  });
  session.on('will-download', (event) => event.preventDefault());
  // Without languages first, a first start would ask a server of Google for a dictionary.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** No navigation away, no second window, no web view in any contents that is ever made. */
export function secureContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

export function secureProgram(): void {
  // Nothing of ours has a name, so none is ever looked up.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => secureContents(contents));
}
