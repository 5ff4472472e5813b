export { PrintoutProvider } from './PrintoutProvider';
