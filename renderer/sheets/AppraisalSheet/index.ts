export { AppraisalSheet } from './AppraisalSheet';
export { appraisalSheetStyle } from './appraisalSheetStyle';
