export { SourceDots } from './SourceDots';
