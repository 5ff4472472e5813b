import { basicsCourse, procedureCourse, systemsCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import { line, measured } from './measuredIndicator';

/** Whether people work by the rules of the house. */
export const conductMeasurements: readonly LibraryIndicator[] = [
  measured({
    key: 'standardCompliance',
    name: localText('服务规范执行率', '服務規範執行率', 'Service-standard compliance'),
    definition: localText(
      '抽查合格的服务 ÷ 抽查的服务',
      '抽查合格的服務 ÷ 抽查的服務',
      'Spot checks passed ÷ spot checks made',
    ),
    unit: 'percent',
    target: '≥ 98%',
    method: line('higher', '70', '88', '98'),
    training: procedureCourse,
  }),
  measured({
    key: 'processCompliance',
    name: localText('流程执行率', '流程執行率', 'Process compliance'),
    definition: localText(
      '按流程办理的业务 ÷ 抽查的业务',
      '依流程辦理的業務 ÷ 抽查的業務',
      'Cases handled by the process ÷ cases checked',
    ),
    unit: 'percent',
    target: '≥ 95%',
    method: line('higher', '70', '85', '95'),
    training: procedureCourse,
  }),
  measured({
    key: 'knowledgeBaseUse',
    name: localText('知识库使用率', '知識庫使用率', 'Knowledge-base use'),
    definition: localText(
      '查用知识库的业务 ÷ 应查用的业务',
      '查用知識庫的業務 ÷ 應查用的業務',
      'Cases in which the knowledge base was used ÷ cases that called for it',
    ),
    unit: 'percent',
    target: '≥ 80%',
    method: line('higher', '20', '50', '80'),
    training: systemsCourse,
  }),
  measured({
    key: 'trainingAttendance',
    name: localText('培训出勤率', '訓練出席率', 'Training attendance'),
    definition: localText(
      '参加的培训次数 ÷ 应参加的次数',
      '參加的訓練次數 ÷ 應參加的次數',
      'Trainings attended ÷ trainings due',
    ),
    unit: 'percent',
    target: '100%',
    method: line('higher', '50', '80', '100'),
    training: basicsCourse,
  }),
  measured({
    key: 'attendanceRate',
    name: localText('出勤率', '出勤率', 'Attendance'),
    definition: localText(
      '实际出勤天数 ÷ 应出勤天数',
      '實際出勤天數 ÷ 應出勤天數',
      'Days present ÷ days due',
    ),
    unit: 'percent',
    target: '100%',
    method: line('higher', '80', '92', '100'),
    training: procedureCourse,
  }),
];
