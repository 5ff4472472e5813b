import type { TableShape } from './tableShape';
import { wenjuanxing } from './wenjuanxing';

/** 问卷星, exported 按序号: a choice is the place of the option in its list, whichever way it runs. */
export const wenjuanxingByNumber: TableShape = {
  ...wenjuanxing,
  id: 'wenjuanxingByNumber',
  pattern: /^第\d+题\(/u,
  writesOptionNumbers: true,
};
