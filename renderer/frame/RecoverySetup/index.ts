export { RecoverySetup } from './RecoverySetup';
