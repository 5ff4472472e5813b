export { BlankSheet } from './BlankSheet';
export { blankSheetStyle } from './blankSheetStyle';
