export { TrainingReport } from './TrainingReport';
export { trainingReportStyle } from './trainingReportStyle';
