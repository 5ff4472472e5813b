export { PlaceWarning } from './PlaceWarning';
