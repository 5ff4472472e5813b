export { PasteDialog } from './PasteDialog';
