export { CycleSwitcher } from './CycleSwitcher';
