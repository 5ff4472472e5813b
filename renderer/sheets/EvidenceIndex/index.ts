export { EvidenceIndex } from './EvidenceIndex';
export { evidenceIndexStyle } from './evidenceIndexStyle';
