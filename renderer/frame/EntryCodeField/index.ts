export { EntryCodeField } from './EntryCodeField';
