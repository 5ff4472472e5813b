import type { ElectronApplication } from 'playwright-core';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atEndOfFile } from './helpers/cleanUp';
import { project } from './helpers/electron';
import { ask, goTo, launch, type RunningProgram } from './helpers/program';

let running: RunningProgram;
let server: Server;
let local: string;
/** What the server on this computer was asked for; the program must never ask. */
const requests: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('<h1>reached</h1>');
  });
  server.on('upgrade', (request) => requests.push(`upgrade ${request.url ?? ''}`));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // Bound to a port above, so the address is not a pipe.
  local = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  running = await launch({ keepUntil: atEndOfFile });
  await running.page.evaluate(async () =>
    Reflect.get(globalThis, 'api').call('store.openSample', {}),
  );
  await goTo(running.page, '/board');
});

afterAll(() => server.close());

describe('the window, as it runs', () => {
  it('is sandboxed and isolated, and no switch of it is turned the wrong way', async () => {
    const [preferences] = await windowsOf(running.app);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      experimentalFeatures: false,
    });
    expect(Object.keys(preferences ?? {})).not.toContain('nodeIntegrationInWorker');
    const spells = await running.app.evaluate(({ session }) =>
      session.defaultSession.isSpellCheckerEnabled(),
    );
    expect(spells).toBe(false);
  });

  it('gives the page no Node and no more bridge than `call` and `on`', async () => {
    const seen = await running.page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys(Reflect.get(globalThis, 'api')).toSorted(),
      canReplace: (() => {
        try {
          Reflect.get(globalThis, 'api').call = () => null;
        } catch {
          return false;
        }
        return String(Reflect.get(globalThis, 'api').call).includes('null');
      })(),
    }));
    expect(seen).toEqual({ globals: [], bridge: ['call', 'on'], canReplace: false });
  });

  it('listens only to the events that exist', async () => {
    const refused = await running.page.evaluate(() => {
      try {
        Reflect.get(globalThis, 'api').on('anything', () => undefined);
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('Unknown event');
  });

  it("serves every page under a policy that starts from default-src 'none'", async () => {
    const headers = await running.page.evaluate(async () => {
      const { headers: found } = await fetch('app://gongping/index.html');
      return Object.fromEntries(found.entries());
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.split('; ')[0]).toBe("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(/script-src[^;]*unsafe|unsafe-eval|https?:|\*/u.test(policy)).toBe(false);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('runs no script that is written into the page and evaluates no text', async () => {
    const { page } = running;
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.wasRun = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'globalThis.wasRun = true');
      image.src = 'app://gongping/none.png';
      document.body.append(image);
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.wasRun = true';
      document.body.append(link);
      link.click();
      image.addEventListener('error', () => image.remove());
    });
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
    // The developer protocol may evaluate past the policy, so the page itself has to try, later.
    await page.evaluate(() => {
      setTimeout(() => {
        try {
          Reflect.set(globalThis, 'evaluated', new Function('return 1')());
        } catch (error) {
          Reflect.set(globalThis, 'evaluated', String(error));
        }
      }, 0);
    });
    await page.waitForFunction(() => 'evaluated' in globalThis);
    expect(await page.evaluate(() => String(Reflect.get(globalThis, 'evaluated')))).toContain(
      'EvalError',
    );
  });

  it.each([
    ['another site', 'https://example.com/'],
    ['a file of the computer', 'file:///etc/passwd'],
    ['a page written into the address', 'data:text/html,<h1>x</h1>'],
    ['another host of its own scheme', 'app://elsewhere/'],
  ])('does not navigate to %s', async (_name, address) => {
    const { page } = running;
    const before = page.url();
    await page.evaluate((target) => {
      location.href = target;
    }, address);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
    expect(await page.locator('main').count()).toBe(1);
  });

  it('does not navigate to a server on this computer', async () => {
    const { page } = running;
    const before = page.url();
    await page.evaluate((target) => location.assign(target), `http://${local}/navigate`);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
  });

  it('opens no second window by script, link or middle click', async () => {
    const { app, page } = running;
    for (const address of [`http://${local}/open`, 'app://gongping/', 'about:blank']) {
      await page.evaluate((target) => {
        globalThis.open(target);
        const link = document.createElement('a');
        link.href = target;
        link.target = '_blank';
        link.textContent = 'x';
        document.body.append(link);
        link.click();
        link.dispatchEvent(new MouseEvent('click', { button: 1, bubbles: true }));
        link.remove();
      }, address);
    }
    await page.waitForTimeout(300);
    expect(await windowsOf(app)).toHaveLength(1);
  });

  it('sends no form', async () => {
    const { page } = running;
    const before = page.url();
    await page.evaluate((target) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = target;
      document.body.append(form);
      form.submit();
      form.remove();
    }, `http://${local}/form`);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
  });

  it.each(['https://example.com/', 'file:///etc/passwd', 'app://gongping/', 'data:text/html,x'])(
    'shows no frame of %s',
    async (address) => {
      const shown = await running.page.evaluate(async (source) => {
        const violations: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(event.effectiveDirective),
        );
        const frame = document.createElement('iframe');
        frame.src = source;
        document.body.append(frame);
        // Chromium refuses a local file before it asks the policy, which then says nothing.
        const end = performance.now() + (source.startsWith('file:') ? 500 : 60_000);
        while (violations.length === 0 && performance.now() < end) {
          await new Promise((done) => setTimeout(done, 50));
        }
        const text = frame.contentDocument?.documentElement.innerHTML ?? '';
        frame.remove();
        return { violations, hasContent: text.includes('<script') || text.includes('root') };
      }, address);
      const violations = address.startsWith('file:') ? [] : ['frame-src'];
      expect(shown).toEqual({ violations, hasContent: false });
    },
  );

  it('shows no frame of a server on this computer', async () => {
    await running.page.evaluate(async (source) => {
      const frame = document.createElement('iframe');
      frame.src = source;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 300));
      frame.remove();
    }, `http://${local}/frame`);
    expect(requests).toEqual([]);
  });

  it('reaches no network by any way a page has', async () => {
    const outcomes = await running.page.evaluate(async (host) => {
      const tries: Record<string, () => Promise<string>> = {
        fetch: async () => fetch(`http://${host}/fetch`).then(() => 'reached'),
        noCors: async () =>
          fetch(`http://${host}/no-cors`, { mode: 'no-cors' }).then(() => 'reached'),
        fetchHttps: async () => fetch('https://example.com/').then(() => 'reached'),
        fetchFile: async () => fetch('file:///etc/hostname').then(() => 'reached'),
        request: async () =>
          new Promise((done) => {
            const request = new XMLHttpRequest();
            request.addEventListener('load', () => done('reached'));
            request.addEventListener('error', () => done('refused'));
            request.open('GET', `http://${host}/xhr`);
            request.send();
          }),
        socket: async () =>
          new Promise((done) => {
            const socket = new WebSocket(`ws://${host}/socket`);
            socket.addEventListener('open', () => done('reached'));
            socket.addEventListener('error', () => done('refused'));
          }),
        events: async () =>
          new Promise((done) => {
            const source = new EventSource(`http://${host}/events`);
            source.addEventListener('open', () => done('reached'));
            source.addEventListener('error', () => done('refused'));
          }),
        beacon: async () => {
          navigator.sendBeacon(`http://${host}/beacon`, 'x');
          return 'refused';
        },
        image: async () =>
          new Promise((done) => {
            const image = new Image();
            image.addEventListener('load', () => done('reached'));
            image.addEventListener('error', () => done('refused'));
            image.src = `http://${host}/image.png`;
          }),
        script: async () =>
          new Promise((done) => {
            const script = document.createElement('script');
            script.addEventListener('load', () => done('reached'));
            script.addEventListener('error', () => done('refused'));
            script.src = `http://${host}/script.js`;
            document.head.append(script);
          }),
        prefetch: async () => {
          for (const rel of ['prefetch', 'preconnect', 'dns-prefetch', 'stylesheet']) {
            const link = document.createElement('link');
            link.rel = rel;
            link.href = `http://${host}/${rel}`;
            document.head.append(link);
          }
          return 'refused';
        },
      };
      const entries = Object.entries(tries).map(async ([name, attempt]) => {
        const outcome = await attempt().catch(() => 'refused');
        return [name, outcome] as const;
      });
      return Object.fromEntries(await Promise.all(entries));
    }, local);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'refused')).toEqual([]);
    await running.page.waitForTimeout(500);
    expect(requests).toEqual([]);
  });

  it('is refused by the session as well, were the policy ever to fail', async () => {
    const outcome = await running.app.evaluate(async ({ session }, host) => {
      const tried = await Promise.allSettled([
        session.defaultSession.fetch(`http://${host}/session`),
        session.defaultSession.fetch('https://example.com/'),
      ]);
      return tried.map(({ status }) => status);
    }, local);
    expect(outcome).toEqual(['rejected', 'rejected']);
    expect(requests).toEqual([]);
  });

  it('grants no permission', async () => {
    const { page } = running;
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'];
      const found = names.map(async (name) => {
        // The types know fewer names than the browser has.
        const { state } = await navigator.permissions.query({ name: name as PermissionName });
        return [name, state] as const;
      });
      return Object.fromEntries(await Promise.all(found));
    });
    expect(Object.entries(states).filter(([, state]) => state === 'granted')).toEqual([]);
    const used = await page.evaluate(async () => {
      const refused = async (attempt: Promise<unknown>) =>
        attempt.then(
          () => 'granted',
          () => 'refused',
        );
      return {
        geolocation: await refused(
          new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
        ),
        media: await refused(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
        clipboard: await refused(navigator.clipboard.readText()),
        notifications: await Notification.requestPermission(),
      };
    });
    expect(used).toEqual({
      geolocation: 'refused',
      media: 'refused',
      clipboard: 'refused',
      notifications: 'denied',
    });
  });

  it.each([
    'app://gongping/../../package.json',
    'app://gongping/%2e%2e/%2e%2e/package.json',
    'app://gongping/..%2f..%2fpackage.json',
    'app://gongping/..%5c..%5cpackage.json',
    'app://gongping/%2e%2e%2fmain%2fmain.js',
    'app://gongping/assets/../../main/main.js',
    'app://gongping//etc/passwd',
    'app://gongping/%00index.html',
    'app://gongping/%zz',
    'app://gongping/package.json',
    'app://elsewhere/index.html',
  ])('serves nothing at %s', async (address) => {
    const status = await running.app.evaluate(
      async ({ session }, target) =>
        session.defaultSession.fetch(target).then(
          (response) => response.status,
          () => 404,
        ),
      address,
    );
    expect(status).toBe(404);
  });
});

describe('the door between page and main process', () => {
  it('knows no call that is not in the contract', async () => {
    const { page } = running;
    const names = ['query', 'store.drop', '__proto__', 'constructor', 'toString', '', null, 7, {}];
    for (const name of names) {
      const reply = await page.evaluate(
        async (word) => Reflect.get(globalThis, 'api').call(word, {}),
        name,
      );
      expect(reply, String(name)).toMatchObject({ ok: false, error: { code: 'callUnknown' } });
    }
  });

  it('refuses inputs that the contract does not describe', async () => {
    const { page } = running;
    for (const input of [null, 7, 'x', [], { extra: 1 }, { path: '/etc/passwd' }]) {
      expect(await ask(page, 'employee.list', input)).toMatchObject({
        ok: false,
        error: { code: 'inputInvalid' },
      });
    }
    const large = { shopName: 'x'.repeat(1_100_000) };
    expect(await ask(page, 'store.create', large)).toMatchObject({
      ok: false,
      error: { code: 'inputTooLarge' },
    });
  });

  it('refuses a call that comes from another window, even one of the program itself', async () => {
    const preload = join(project, 'out', 'preload', 'preload.cjs');
    const reply = await running.app.evaluate(async ({ BrowserWindow }, path) => {
      const other = new BrowserWindow({
        show: false,
        frame: false,
        webPreferences: { sandbox: true, contextIsolation: true, preload: path },
      });
      try {
        await other.loadURL('app://gongping/');
        const answer: unknown = await other.webContents.executeJavaScript(
          "window.api.call('employee.list', {})",
        );
        return answer;
      } finally {
        other.destroy();
      }
    }, preload);
    expect(reply).toMatchObject({ ok: false, error: { code: 'callRefused' } });
  });

  it('refuses a call that comes from a frame inside its own window', async () => {
    const reply = await running.app.evaluate(async ({ ipcMain, BrowserWindow }) => {
      const [own] = BrowserWindow.getAllWindows();
      const contents = own?.webContents;
      // The window shows no frames, so a message is sent in the name of one.
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
      if (!(handlers instanceof Map) || contents === undefined) throw new Error('No handlers');
      const handle: unknown = handlers.get('gongping:call');
      if (typeof handle !== 'function') throw new Error('No handler');
      const send = async (senderFrame: unknown, sender: unknown = contents) => {
        let answer: unknown = null;
        const event = { sender, senderFrame, type: 'frame', returnValue: null };
        answer = await handle(event, 'employee.list', {});
        return answer;
      };
      return {
        frame: await send({ origin: 'app://gongping', parent: contents.mainFrame }),
        gone: await send(null),
        stranger: await send(contents.mainFrame, {}),
        own: await send(contents.mainFrame),
      };
    });
    const refused = { ok: false, error: { code: 'callRefused', details: {} } };
    expect(reply).toMatchObject({ frame: refused, gone: refused, stranger: refused });
    expect(reply.own).toMatchObject({ ok: true });
  });

  it('never tells the page a path, a statement or a stack', async () => {
    const { page } = running;
    const replies = await Promise.all([
      ask(page, 'appraisal.explain', { appraisalId: '00000000-0000-4000-8000-000000000000' }),
      ask(page, 'store.open', { storeId: '../../../etc' }),
      ask(page, 'sheet.showInFolder', { token: '00000000-0000-4000-8000-000000000000' }),
    ]);
    for (const reply of replies) {
      expect(reply.ok).toBe(false);
      expect(JSON.stringify(reply)).not.toMatch(/SELECT|sqlite|node_modules|\.js:|\/tmp|at [A-Z]/u);
    }
  });

  it('has asked no server for anything until the end', () => {
    expect(requests).toEqual([]);
  });
});

/** Preferences of all windows, as Electron applies them. */
async function windowsOf(app: ElectronApplication): Promise<readonly object[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Not in the types, but the only way to see what holds at run time.
      const preferences = Reflect.get(webContents, 'getLastWebPreferences').call(webContents);
      return { ...preferences };
    }),
  );
}
