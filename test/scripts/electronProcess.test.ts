import { expect, test } from 'vitest';
import {
  electronSwitches,
  hasDisplay,
  isBusComplaint,
  type Machine,
} from '@scripts/electronProcess.mjs';

const desktop: Machine = {
  platform: 'linux',
  isRoot: false,
  canSandbox: true,
  sharedMemoryBytes: 2 ** 30,
};

test('an ordinary desktop needs no switches', () => {
  expect(electronSwitches({ headless: false }, desktop)).toEqual([]);
});

test('without a display server the headless platform is used, without a graphics card', () => {
  expect(electronSwitches({ headless: true }, desktop)).toEqual([
    '--ozone-platform=headless',
    '--disable-gpu',
  ]);
});

test.each([{ isRoot: true }, { canSandbox: false }])(
  'the sandbox is given up only where it cannot work: %o',
  (difference) => {
    const switches = electronSwitches({ headless: false }, { ...desktop, ...difference });
    expect(switches).toEqual(['--no-sandbox']);
  },
);

test('a container with little shared memory uses files in its place', () => {
  const container = { ...desktop, sharedMemoryBytes: 64 * 1024 * 1024 };
  expect(electronSwitches({ headless: false }, container)).toEqual(['--disable-dev-shm-usage']);
});

test('Windows and macOS run without switches, also headless', () => {
  const windows: Machine = { ...desktop, platform: 'win32', sharedMemoryBytes: 0 };
  expect(electronSwitches({ headless: true }, windows)).toEqual([]);
});

test.each([
  ['win32', {}, true],
  ['darwin', {}, true],
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
] as const)('on %s with %o a window can be shown: %s', (platform, environment, expected) => {
  expect(hasDisplay(platform, environment)).toBe(expected);
});

test.each([
  '[13064:1121/220206.652200:ERROR:dbus/bus.cc:405] Failed to connect to the bus: no socket',
  '[13064:13080:1121/220206.652200:ERROR:dbus/object_proxy.cc:572] Failed to call method',
])('a complaint about D-Bus is dropped: %s', (line) => {
  expect(isBusComplaint(line)).toBe(true);
});

test.each([
  '[13064:1121/220206.652200:ERROR:gpu/command_buffer.cc:12] dbus is not the matter here',
  '[13064:1121/220206.652200:FATAL:dbus/bus.cc:405] stopped',
  'Error: the dbus file could not be read',
  '',
])('every other line is kept: %s', (line) => {
  expect(isBusComplaint(line)).toBe(false);
});
