import { freshdesk } from './freshdesk';
import { googleForms } from './googleForms';
import { jiraServiceManagement } from './jiraServiceManagement';
import { limeSurvey } from './limeSurvey';
import { limeSurveyCodes } from './limeSurveyCodes';
import { microsoftForms } from './microsoftForms';
import { qualtrics } from './qualtrics';
import { staffRoll } from './staffRoll';
import { surveyMonkey } from './surveyMonkey';
import type { TableShape } from './tableShape';
import { tencentForm } from './tencentForm';
import { tencentSurvey } from './tencentSurvey';
import { typeform } from './typeform';
import { wenjuanxing } from './wenjuanxing';
import { wenjuanxingByNumber } from './wenjuanxingByNumber';
import { workOrderList } from './workOrderList';
import { zendesk } from './zendesk';

/** All known shapes; of several that fit, the first is taken. */
export const tableShapes: readonly TableShape[] = [
  wenjuanxingByNumber,
  wenjuanxing,
  tencentSurvey,
  tencentForm,
  microsoftForms,
  limeSurvey,
  limeSurveyCodes,
  surveyMonkey,
  qualtrics,
  typeform,
  googleForms,
  zendesk,
  freshdesk,
  jiraServiceManagement,
  workOrderList,
  staffRoll,
];
