export { EmployeesPage } from './EmployeesPage';
