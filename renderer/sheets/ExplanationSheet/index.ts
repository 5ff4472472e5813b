export { ExplanationSheet } from './ExplanationSheet';
export { explanationSheetStyle } from './explanationSheetStyle';
