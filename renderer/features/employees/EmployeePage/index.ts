export { EmployeePage } from './EmployeePage';
