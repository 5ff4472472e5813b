export { isSought, SearchField } from './SearchField';
