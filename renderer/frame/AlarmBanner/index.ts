export { AlarmBanner } from './AlarmBanner';
