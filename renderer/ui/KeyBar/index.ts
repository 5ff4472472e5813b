export { KeyBar } from './KeyBar';
