export { ActionPlansPage } from './ActionPlansPage';
