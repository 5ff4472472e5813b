export { StartGuide } from './StartGuide';
