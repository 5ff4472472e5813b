export { RestoreFileDialog } from './RestoreFileDialog';
export { RestoreOffer } from './RestoreOffer';
