export { BlankCell } from './BlankCell';
export { SheetFacts } from './SheetFacts';
export { SheetSignatures } from './SheetSignatures';
export { SheetTitle } from './SheetTitle';
export { TableHead } from './TableHead';
