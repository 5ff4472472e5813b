export { ResultRulesPage } from './ResultRulesPage';
