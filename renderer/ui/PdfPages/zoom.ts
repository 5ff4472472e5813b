/** How large a page is shown: as wide as there is room, or in parts of its printed size. */
export type Zoom = 'width' | number;

export const zoomSteps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;

/** A page that takes the width is about this large; the next step starts from it. */
const widthFactor = 1.1;

/** The next larger (`1`) or smaller (`-1`) step; at the ends the zoom stays. */
export function nextZoom(zoom: Zoom, direction: 1 | -1): Zoom {
  const from = zoom === 'width' ? widthFactor : zoom;
  const next =
    direction === 1
      ? zoomSteps.find((step) => step > from)
      : zoomSteps.findLast((step) => step < from);
  return next ?? zoom;
}
