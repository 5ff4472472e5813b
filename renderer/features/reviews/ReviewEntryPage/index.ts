export { ReviewEntryPage } from './ReviewEntryPage';
