import type { Dimension } from '@shared/domain/scheme';
import { procedureCourse } from '../courses';
import { localText } from '../localText';
import { behaviour } from './behaviourIndicator';

/** Whether procedures and records are kept. */
export const processDimension: Dimension = {
  key: 'process',
  name: localText('流程规范', '流程規範', 'Procedure'),
  weight: '0.2',
  training: procedureCourse,
  indicators: [
    behaviour({
      key: 'procedure',
      weight: '1/2',
      training: procedureCourse,
      name: localText('流程执行', '流程執行', 'Following procedures'),
      definition: localText(
        '按规定的步骤受理、核对和办结。',
        '依規定步驟受理、核對與結案。',
        'Takes, checks and closes cases by the prescribed steps.',
      ),
      anchors: [
        localText('多次违反', '多次違反', 'Breaks them repeatedly'),
        localText('偶有遗漏', '偶有遺漏', 'Skips steps at times'),
        localText('按流程办理', '依流程辦理', 'Follows them'),
        localText('照做并提醒他人', '遵守並提醒他人', 'Follows and reminds others'),
        localText('改进建议被采纳', '改善建議獲採納', 'Improvements adopted'),
      ],
    }),
    behaviour({
      key: 'records',
      weight: '1/2',
      training: procedureCourse,
      name: localText('记录完整', '紀錄完整', 'Complete records'),
      definition: localText(
        '单据和备注完整，别人能接着办。',
        '單據與備註完整，他人可接續處理。',
        'Leaves records from which a colleague can carry on.',
      ),
      anchors: [
        localText('大量缺失', '大量缺漏', 'Mostly missing'),
        localText('常缺要点', '常缺要點', 'Key points often missing'),
        localText('基本完整', '大致完整', 'Complete on the whole'),
        localText('完整清楚', '完整清楚', 'Complete and clear'),
        localText('可作范例', '可作範例', 'A model for others'),
      ],
    }),
  ],
};
