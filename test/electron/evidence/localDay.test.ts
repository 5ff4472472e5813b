import { localDay } from '@electron/evidence/localDay';
import { afterEach, describe, expect, it } from 'vitest';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the day of a result', () => {
  it('is the day on the wall, which in China begins eight hours before the one in UTC', () => {
    process.env['TZ'] = 'Asia/Shanghai';
    expect(localDay('2026-12-01T15:59:59.000Z')).toBe('2026-12-01');
    expect(localDay('2026-12-01T16:00:00.000Z')).toBe('2026-12-02');
  });

  it('follows the computer to the other side of the date line', () => {
    process.env['TZ'] = 'America/New_York';
    expect(localDay('2026-12-02T03:00:00.000Z')).toBe('2026-12-01');
  });
});
