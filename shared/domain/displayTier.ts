/** How far an anonymous result may be shown and trusted (measurement spec 8). */
export type DisplayTier = 'none' | 'suppressed' | 'reference' | 'cautious' | 'adequate';
