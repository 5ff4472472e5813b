import { googleForms } from './googleForms';
import { microsoftForms } from './microsoftForms';
import { staffRoll } from './staffRoll';
import type { TableShape } from './tableShape';
import { tencentForm } from './tencentForm';
import { tencentSurvey } from './tencentSurvey';
import { wenjuanxing } from './wenjuanxing';
import { wenjuanxingByNumber } from './wenjuanxingByNumber';
import { workOrderList } from './workOrderList';

/** All known shapes; of several that fit, the first is taken. */
export const tableShapes: readonly TableShape[] = [
  wenjuanxingByNumber,
  wenjuanxing,
  tencentSurvey,
  tencentForm,
  microsoftForms,
  googleForms,
  workOrderList,
  staffRoll,
];
