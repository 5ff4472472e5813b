export { CalibrationPage } from './CalibrationPage';
