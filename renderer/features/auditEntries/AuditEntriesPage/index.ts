export { AuditEntriesPage } from './AuditEntriesPage';
