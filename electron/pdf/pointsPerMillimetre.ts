/** PDF measures in points of 1/72 inch, our papers in millimetres. */
export const pointsPerMillimetre = 72 / 25.4;
