export { EmptyState } from './EmptyState';
export type { EmptyStateStep } from './EmptyState';
