export { StackedCounts } from './StackedCounts';
