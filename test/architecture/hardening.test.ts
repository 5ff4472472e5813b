import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, root } from './sources';

const sources = [...listFiles(['electron']), ...listFiles(['renderer'])]
  .filter((path) => /\.tsx?$/u.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

function using(pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('the points of the hardening checklist that no window shows', () => {
  it('hold: no source switches on features of the engine', () => {
    expect(using(/enableBlinkFeatures|disableBlinkFeatures|experimentalFeatures:\s*true/u)).toEqual(
      [],
    );
  });

  it('hold: no page holds a web view, with popups or without', () => {
    expect(using(/<webview|allowpopups/iu)).toEqual([]);
    expect(using(/webviewTag:\s*true/u)).toEqual([]);
  });

  it('hold: nothing is handed to another program to be opened', () => {
    expect(using(/openExternal|openPath\(/u)).toEqual([]);
  });

  it('hold: no window loads a file or an address of the network', () => {
    expect(using(/\.loadFile\(|loadURL\(\s*['"`](https?|file):/u)).toEqual([]);
  });

  it('hold: Electron is pinned to one version', () => {
    const text = readFileSync(join(root, 'package.json'), 'utf8');
    expect(text).toMatch(/"electron": "\d+\.\d+\.\d+"/u);
  });
});
