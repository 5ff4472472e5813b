/** Fewer anonymous responses than these are never shown, nor what gives them away. */
export const fewestAnonymousResponses = 3;

/** How far an anonymous result may be shown and trusted (measurement spec 8). */
export type DisplayTier = 'none' | 'suppressed' | 'reference' | 'cautious' | 'adequate';
