export { SignedSheet } from './SignedSheet';
export { signedSheetStyle } from './signedSheetStyle';
