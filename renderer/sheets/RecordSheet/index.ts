export { RecordSheet } from './RecordSheet';
export { recordSheetStyle } from './recordSheetStyle';
