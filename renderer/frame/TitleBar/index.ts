export { TitleBar } from './TitleBar';
