import type { TableShape } from './tableShape';

/** 员工花名册, the roll that personnel programs export. */
export const staffRoll: TableShape = {
  id: 'staffRoll',
  kind: 'staffList',
  marks: [
    ['工号', '姓名'],
    ['员工编号', '姓名'],
    ['工號', '姓名'],
    ['員工編號', '姓名'],
  ],
  columns: [],
  ignored: ['职级', '备注'],
};
