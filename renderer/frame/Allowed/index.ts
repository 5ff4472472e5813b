export { Allowed } from './Allowed';
