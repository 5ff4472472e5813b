import { nextZoom, zoomSteps, type Zoom } from '@renderer/ui/PdfPages/zoom';
import { expect, test } from 'vitest';

const all: readonly Zoom[] = ['width', ...zoomSteps];

test('each step is larger or smaller, and going on reaches both ends', () => {
  for (const zoom of zoomSteps) {
    const larger = nextZoom(zoom, 1);
    const smaller = nextZoom(zoom, -1);
    if (larger !== zoom) expect(Number(larger)).toBeGreaterThan(zoom);
    if (smaller !== zoom) expect(Number(smaller)).toBeLessThan(zoom);
  }
  for (const zoom of all) {
    const up = zoomSteps.reduce<Zoom>((from) => nextZoom(from, 1), zoom);
    const down = zoomSteps.reduce<Zoom>((from) => nextZoom(from, -1), zoom);
    expect([up, down]).toEqual([zoomSteps.at(-1), zoomSteps[0]]);
  }
});
