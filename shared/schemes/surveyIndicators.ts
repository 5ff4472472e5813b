import type { Indicator } from '../domain/scheme';
import {
  basicsCourse,
  complaintCourse,
  composureCourse,
  courtesyCourse,
  procedureCourse,
  resolutionCourse,
  speedCourse,
} from './courses';
import { localText } from './localText';
import { satisfactionScale } from './scales';

/** An indicator without its weight, which depends on where a scheme puts it. */
export type SurveyIndicator = Omit<Indicator, 'weight'>;

/** The five questions of the usual satisfaction survey, one indicator each. */
export const attitudeAnswers: SurveyIndicator = {
  key: 'customerAttitude',
  name: localText('态度评价', '態度評價', 'Rated attitude'),
  definition: localText(
    '客户对服务态度的评价，每份答卷算一票。',
    '客戶對服務態度的評價，每份問卷算一票。',
    'How customers rate the attitude; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['attitude'], scale: satisfactionScale },
  training: composureCourse,
};

export const competenceAnswers: SurveyIndicator = {
  key: 'customerCompetence',
  name: localText('专业评价', '專業評價', 'Rated competence'),
  definition: localText(
    '客户对业务专业程度的评价，每份答卷算一票。',
    '客戶對業務專業度的評價，每份問卷算一票。',
    'How customers rate the expertise; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['competence'], scale: satisfactionScale },
  training: basicsCourse,
};

export const speedAnswers: SurveyIndicator = {
  key: 'customerSpeed',
  name: localText('等候与答复快慢', '等候與回覆快慢', 'Rated speed'),
  definition: localText(
    '客户对等候时间和答复快慢的评价，每份答卷算一票。',
    '客戶對等候時間與回覆快慢的評價，每份問卷算一票。',
    'How customers rate waiting and answering times; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['speed'], scale: satisfactionScale },
  training: speedCourse,
};

export const resolutionAnswers: SurveyIndicator = {
  key: 'customerResolution',
  name: localText('解决评价', '解決評價', 'Rated resolution'),
  definition: localText(
    '客户对问题是否解决的评价，每份答卷算一票。',
    '客戶對問題是否解決的評價，每份問卷算一票。',
    'How customers rate whether their problem was solved; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['resolution'], scale: satisfactionScale },
  training: resolutionCourse,
};

export const overallAnswers: SurveyIndicator = {
  key: 'customerOverall',
  name: localText('整体满意度', '整體滿意度', 'Overall satisfaction'),
  definition: localText(
    '客户对整次服务的满意程度，每份答卷算一票。',
    '客戶對整次服務的滿意程度，每份問卷算一票。',
    'How satisfied customers are with the visit as a whole; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['overall'], scale: satisfactionScale },
  training: complaintCourse,
};

/** What SERVQUAL asks beyond these: the look of the place, keeping one's word, trust and care. */
export const tangiblesAnswers: SurveyIndicator = {
  key: 'customerTangibles',
  name: localText('环境与仪表评价', '環境與儀表評價', 'Rated surroundings'),
  definition: localText(
    '客户对环境、设施和员工仪表的评价，每份答卷算一票。',
    '客戶對環境、設施與員工儀表的評價，每份問卷算一票。',
    'How customers rate place, equipment and appearance; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['tangibles'], scale: satisfactionScale },
  training: courtesyCourse,
};

export const reliabilityAnswers: SurveyIndicator = {
  key: 'customerReliability',
  name: localText('可靠性评价', '可靠性評價', 'Rated reliability'),
  definition: localText(
    '客户对说到做到、一次办对的评价，每份答卷算一票。',
    '客戶對說到做到、一次辦對的評價，每份問卷算一票。',
    'How customers rate promises kept and work done right; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['reliability'], scale: satisfactionScale },
  training: procedureCourse,
};

export const assuranceAnswers: SurveyIndicator = {
  key: 'customerAssurance',
  name: localText('保证性评价', '保證性評價', 'Rated assurance'),
  definition: localText(
    '客户对员工懂行、有礼、让人放心的评价，每份答卷算一票。',
    '客戶對員工專業、有禮、令人放心的評價，每份問卷算一票。',
    'How customers rate knowledge, courtesy and trust; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['assurance'], scale: satisfactionScale },
  training: basicsCourse,
};

export const empathyAnswers: SurveyIndicator = {
  key: 'customerEmpathy',
  name: localText('移情性评价', '關懷性評價', 'Rated empathy'),
  definition: localText(
    '客户对关心和照顾个人需要的评价，每份答卷算一票。',
    '客戶對關心與照顧個人需求的評價，每份問卷算一票。',
    'How customers rate care for their own needs; every response counts once.',
  ),
  basis: { kind: 'survey', questions: ['empathy'], scale: satisfactionScale },
  training: composureCourse,
};
