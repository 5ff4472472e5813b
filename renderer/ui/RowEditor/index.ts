export { DayCell } from './DayCell';
export { RowEditor, type RowColumn } from './RowEditor';
export { TextCell } from './TextCell';
