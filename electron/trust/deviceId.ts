import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A random name for this computer, kept beside the settings, so that the trail tells laptops
 * apart. It says nothing about the machine or its owner. A missing one is made anew.
 */
export function readDeviceId(path: string, newId: () => string): string {
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (/^[0-9a-f-]{8,40}$/.test(text)) return text;
  } catch {
    // The first start on this computer.
  }
  const deviceId = newId();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${deviceId}\n`);
  return deviceId;
}
