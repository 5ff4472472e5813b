export { RecoverySheet } from './RecoverySheet';
export { recoverySheetStyle } from './recoverySheetStyle';
