import type { Catalogue } from './catalogue';

export const employeeTableText = {
  'zh-CN': {
    title: '员工花名册',
    sheet: '花名册',
    employeeNo: '工号',
    name: '姓名',
    status: '员工状态',
    unit: '部门',
    position: '岗位',
    hiredOn: '入职日期',
    superior: '上级',
  },
  'zh-TW': {
    title: '員工名冊',
    sheet: '名冊',
    employeeNo: '工號',
    name: '姓名',
    status: '員工狀態',
    unit: '部門',
    position: '職務',
    hiredOn: '到職日',
    superior: '主管',
  },
  en: {
    title: 'Staff list',
    sheet: 'Staff list',
    employeeNo: 'Employee no.',
    name: 'Name',
    status: 'Status',
    unit: 'Unit',
    position: 'Position',
    hiredOn: 'Date of hire',
    superior: 'Superior',
  },
} as const satisfies Catalogue;
