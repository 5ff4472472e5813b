import type { TableShape } from './tableShape';

/** 工单 export of Chinese service desks, usually an HTML table named .xls. */
export const workOrderList: TableShape = {
  id: 'workOrderList',
  kind: 'ticketExport',
  marks: [
    ['工单编号', '受理时间'],
    ['工单编号', '创建时间'],
    ['工单号', '创建时间'],
    ['工单号', '受理时间'],
    ['工單編號', '受理時間'],
    ['工單編號', '建立時間'],
  ],
  columns: [],
  ignored: [],
};
