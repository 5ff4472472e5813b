/** The job of this name is cancelled as soon as its first part is there. */
export const cancelledJob = 'cancelled';
