export { SchemeEditPage } from './SchemeEditPage';
