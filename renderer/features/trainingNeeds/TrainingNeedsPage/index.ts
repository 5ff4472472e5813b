export { TrainingNeedsPage } from './TrainingNeedsPage';
