/** Colours of charts; each also differs in shape, pattern or line style (design tokens). */
export const chartColors = {
  ink: '#1d2329',
  ink2: '#565d66',
  line: '#e3e1da',
  brand: '#0b6570',
  train: '#e08a3c',
  watch: '#fcefd8',
  met: '#cfe3e1',
  observe: '#ffffff',
  border: '#8c887e',
} as const;

/** What every chart has in common; given to the charting library once. */
export const chartTheme = {
  color: [chartColors.train, chartColors.watch, chartColors.met, chartColors.observe],
  textStyle: {
    color: chartColors.ink,
    fontSize: 12,
    fontWeight: 400,
    // Only for measuring: on screen the style sheet of the window decides.
    fontFamily: 'sans-serif',
  },
} as const;
