export { SchemeComparePage } from './SchemeComparePage';
