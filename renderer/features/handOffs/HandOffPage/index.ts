export { HandOffPage } from './HandOffPage';
