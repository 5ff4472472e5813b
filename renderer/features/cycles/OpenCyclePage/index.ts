export { OpenCyclePage } from './OpenCyclePage';
