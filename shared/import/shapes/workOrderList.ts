import type { TableShape } from './tableShape';

/** 工单 export of Chinese service desks, usually an HTML table named .xls. */
export const workOrderList: TableShape = {
  id: 'workOrderList',
  kind: 'ticketExport',
  marks: ['工单编号', '受理时间'],
  columns: [],
  ignored: [],
  writesOptionNumbers: false,
};
