export { SchemesPage } from './SchemesPage';
