export { DayInput } from './DayInput';
