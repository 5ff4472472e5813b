export { SavedState } from './SavedState';
