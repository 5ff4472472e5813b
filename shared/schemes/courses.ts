import type { Course } from '../domain/scheme';
import { localText } from './localText';

export const composureCourse: Course = {
  course: localText(
    '投诉安抚与情绪管理',
    '客訴安撫與情緒管理',
    'Calming complaints and managing emotions',
  ),
  form: localText('线下 2 小时', '實體課程 2 小時', 'Classroom, 2 hours'),
};

export const courtesyCourse: Course = {
  course: localText(
    '服务用语与主动服务',
    '服務用語與主動服務',
    'Service language and offering help first',
  ),
  form: localText(
    '线下 1.5 小时 · 对练',
    '實體課程 1.5 小時・兩人對練',
    'Classroom, 1.5 hours, in pairs',
  ),
};

export const basicsCourse: Course = {
  course: localText('业务流程基础', '業務流程基礎', 'Basics of products and procedures'),
  form: localText('线上 1.5 小时 + 测验', '線上 1.5 小時＋測驗', 'Online, 1.5 hours, with a test'),
};

export const systemsCourse: Course = {
  course: localText('业务系统实操', '業務系統實作', 'Hands-on practice with the shop systems'),
  form: localText('跟岗 2 小时', '跟班實習 2 小時', 'At the desk, 2 hours'),
};

export const resolutionCourse: Course = {
  course: localText(
    '一次解决：判断与处理演练',
    '一次解決：判斷與處理演練',
    'First-time resolution: judging and handling cases',
  ),
  form: localText(
    '线下 2 小时 · 情景演练',
    '實體課程 2 小時・情境演練',
    'Classroom, 2 hours, role play',
  ),
};

export const complaintCourse: Course = {
  course: localText('投诉受理与回访', '客訴受理與回訪', 'Taking complaints and following up'),
  form: localText(
    '线下 1.5 小时 · 案例',
    '實體課程 1.5 小時・案例討論',
    'Classroom, 1.5 hours, real cases',
  ),
};

export const speedCourse: Course = {
  course: localText(
    '高峰接待与快速答复',
    '尖峰接待與快速回覆',
    'Peak hours and quick first answers',
  ),
  form: localText(
    '线下 1 小时 + 跟岗',
    '實體課程 1 小時＋跟班實習',
    'Classroom, 1 hour, then at the desk',
  ),
};

export const procedureCourse: Course = {
  course: localText(
    '服务流程与记录规范',
    '服務流程與紀錄規範',
    'Service procedures and good records',
  ),
  form: localText('线上 1 小时 + 抽查', '線上 1 小時＋抽查', 'Online, 1 hour, then spot checks'),
};

export const teamworkCourse: Course = {
  course: localText('交接与协作', '交接與協作', 'Hand-overs and working together'),
  form: localText(
    '线下 1.5 小时 · 小组',
    '實體課程 1.5 小時・小組',
    'Classroom, 1.5 hours, in groups',
  ),
};
