export { ReviewGridPage } from './ReviewGridPage';
