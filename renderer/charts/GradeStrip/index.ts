export { GradeStrip } from './GradeStrip';
