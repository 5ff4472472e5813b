import type { Employee } from '../domain/employee';
import { storeQuery } from './call';
import { everyone, nothing } from './inputs';

export const employeeCalls = {
  'employee.list': storeQuery({ roles: everyone, input: nothing }).returns<readonly Employee[]>(),
} as const;
