export { TextSheet } from './TextSheet';
export { textSheetStyle } from './textSheetStyle';
