export { PublicationsPage } from './PublicationsPage';
