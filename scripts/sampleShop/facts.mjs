/**
 * What is true of the sample shop in November. The sums and counts were chosen so that the scores,
 * totals and needs of the interface design come out to the last printed digit; see
 * docs/sample-shop.md for the conditions they fulfil.
 */

/** The indicators that are rated, in the order of the form. */
export const ratedIndicators = [
  'politeness',
  'patience',
  'initiative',
  'knowledge',
  'systems',
  'handling',
  'deescalation',
  'procedure',
  'records',
  'support',
];

export const superior = '孙丽';

/**
 * @typedef {object} SampleEmployee
 * @property {string} employeeNo
 * @property {string} name
 * @property {'frontDesk' | 'backOffice'} unit
 * @property {string} level
 * @property {string} hiredOn
 * @property {string} note
 * @property {string} self ten ratings in the order of the form
 * @property {string} selfReceivedOn
 * @property {string} selfComment
 * @property {string} superior ten ratings in the order of the form
 * @property {string} superiorReceivedOn
 * @property {string} superiorComment
 * @property {number} responses how many customers answered
 * @property {Readonly<Record<'attitude' | 'competence' | 'speed' | 'resolution', number>>} answerSums
 *   sum of the answers of each question, the worst answer counted as 0 and the best as 4
 * @property {'resolution'} [alike] question whose answers differ by one level at most
 * @property {readonly (readonly [string, number, number])[]} measured measure, numerator, denominator
 */

/** @type {readonly SampleEmployee[]} */
export const employees = [
  {
    employeeNo: '0001',
    name: '张伟',
    unit: 'frontDesk',
    level: 'P3',
    hiredOn: '2021-03-08',
    note: '',
    self: '4444444444',
    selfReceivedOn: '2026-11-24',
    selfComment: '本月学会了企业专线的受理，高峰时还是有点慢。',
    superior: '4444434444',
    superiorReceivedOn: '2026-11-25',
    superiorComment: '接待稳定，业务办理准确；复杂问题还要多问一步原因。',
    responses: 28,
    answerSums: { attitude: 99, speed: 77, resolution: 93, competence: 102 },
    measured: [
      ['firstResponse', 241, 263],
      ['firstContactResolution', 201, 230],
      ['complaintRate', 2, 275],
    ],
  },
  {
    employeeNo: '0002',
    name: '李娜',
    unit: 'frontDesk',
    level: 'P4',
    hiredOn: '2022-06-13',
    note: '',
    self: '5454454445',
    selfReceivedOn: '2026-11-24',
    selfComment: '',
    superior: '4544445445',
    superiorReceivedOn: '2026-11-25',
    superiorComment:
      '本月接待量全店第二，投诉 1 件已办结。客户对态度评价高；高峰时段答复偏慢，与窗口数有关。',
    responses: 34,
    answerSums: { attitude: 126, speed: 102, resolution: 121, competence: 123 },
    alike: 'resolution',
    measured: [
      ['firstResponse', 262, 288],
      ['firstContactResolution', 219, 252],
      ['complaintRate', 1, 301],
    ],
  },
  {
    employeeNo: '0003',
    name: '王芳',
    unit: 'frontDesk',
    level: 'P5',
    hiredOn: '2018-09-03',
    note: '带教师傅',
    self: '5555545555',
    selfReceivedOn: '2026-11-24',
    selfComment: '带赵敏熟悉流程，自己的接待没有落下。',
    superior: '5555545555',
    superiorReceivedOn: '2026-11-25',
    superiorComment: '接待量全店第一，带教有耐心，流程建议已在前台推行。',
    responses: 41,
    answerSums: { attitude: 149, speed: 148, resolution: 151, competence: 148 },
    measured: [
      ['firstResponse', 315, 323],
      ['firstContactResolution', 261, 283],
      ['complaintRate', 1, 338],
    ],
  },
  {
    employeeNo: '0004',
    name: '刘洋',
    unit: 'frontDesk',
    level: 'P3',
    hiredOn: '2020-11-16',
    note: '',
    self: '5545444443',
    selfReceivedOn: '2026-11-25',
    selfComment: '客户关系维护得不错，补班配合得少了些。',
    superior: '4444433434',
    superiorReceivedOn: '2026-11-28',
    superiorComment: '态度好，熟客多；转交投诉时要写清已承诺的内容，承诺要先请示。',
    responses: 22,
    answerSums: { attitude: 78, speed: 58, resolution: 72, competence: 73 },
    measured: [
      ['firstResponse', 179, 202],
      ['firstContactResolution', 148, 176],
      ['complaintRate', 2, 202],
    ],
  },
  {
    employeeNo: '0005',
    name: '陈静',
    unit: 'frontDesk',
    level: 'P3',
    hiredOn: '2023-04-10',
    note: '',
    self: '4444443444',
    selfReceivedOn: '2026-11-30',
    selfComment: '想学高峰时同时接待几位客户的办法。',
    superior: '4544444443',
    superiorReceivedOn: '2026-11-25',
    superiorComment: '耐心细致，记录清楚；高峰时段慢，忙时少补位。',
    responses: 19,
    answerSums: { attitude: 65, speed: 50, resolution: 62, competence: 62 },
    measured: [
      ['firstResponse', 166, 206],
      ['firstContactResolution', 152, 177],
      ['complaintRate', 2, 215],
    ],
  },
  {
    employeeNo: '0006',
    name: '杨帆',
    unit: 'frontDesk',
    level: 'P2',
    hiredOn: '2024-07-01',
    note: '',
    self: '4444333434',
    selfReceivedOn: '2026-11-25',
    selfComment: '月中排班连着晚班，状态不好，下月改进。',
    superior: '3223222323',
    superiorReceivedOn: '2026-11-27',
    superiorComment:
      '11 月 14 日与客户争执，未按流程安抚；多次需要同事接手。需要一对一辅导，先从判断与处理练起。',
    responses: 17,
    answerSums: { attitude: 40, speed: 35, resolution: 30, competence: 43 },
    measured: [
      ['firstResponse', 136, 189],
      ['firstContactResolution', 112, 165],
      ['complaintRate', 6, 198],
    ],
  },
  {
    employeeNo: '0007',
    name: '赵敏',
    unit: 'frontDesk',
    level: 'P1',
    hiredOn: '2026-09-14',
    note: '新人期',
    self: '4433333334',
    selfReceivedOn: '2026-11-25',
    selfComment: '套餐规则还记不全，遇到疑难会先请教王芳。',
    superior: '4433333334',
    superiorReceivedOn: '2026-11-25',
    superiorComment: '有礼貌，肯学；业务和疑难处理按新人计划继续带教。',
    responses: 6,
    answerSums: { attitude: 20, speed: 15, resolution: 14, competence: 15 },
    measured: [
      ['firstResponse', 88, 104],
      ['firstContactResolution', 66, 89],
      ['complaintRate', 1, 108],
    ],
  },
  {
    employeeNo: '0008',
    name: '黄磊',
    unit: 'backOffice',
    level: 'P4',
    hiredOn: '2019-05-20',
    note: '',
    self: '4445544445',
    selfReceivedOn: '2026-11-26',
    selfComment: '号码资源系统升级期间帮前台顶了三天班。',
    superior: '4545444444',
    superiorReceivedOn: '2026-11-27',
    superiorComment: '系统熟，前台有事先找他；答复可以再快一点。',
    responses: 12,
    answerSums: { attitude: 39, speed: 41, resolution: 41, competence: 41 },
    measured: [
      ['requestResponse', 136, 155],
      ['firstContactResolution', 127, 145],
      ['reworkRate', 2, 145],
    ],
  },
  {
    employeeNo: '0009',
    name: '周婷',
    unit: 'backOffice',
    level: 'P5',
    hiredOn: '2017-12-04',
    note: '',
    self: '4444444445',
    selfReceivedOn: '2026-11-26',
    selfComment: '',
    superior: '5444444555',
    superiorReceivedOn: '2026-11-28',
    superiorComment: '单据几乎零差错，主动分担前台的疑难单。',
    responses: 15,
    answerSums: { attitude: 54, speed: 52, resolution: 53, competence: 54 },
    measured: [
      ['requestResponse', 179, 186],
      ['firstContactResolution', 152, 163],
      ['reworkRate', 1, 163],
    ],
  },
  {
    employeeNo: '0010',
    name: '吴强',
    unit: 'backOffice',
    level: 'P2',
    hiredOn: '2025-02-17',
    note: '',
    self: '4444444444',
    selfReceivedOn: '2026-11-30',
    selfComment: '',
    superior: '4443343344',
    superiorReceivedOn: '2026-11-27',
    superiorComment: '能按流程办理；复杂单据要人带，记录还需写全。',
    responses: 2,
    answerSums: { attitude: 7, speed: 6, resolution: 6, competence: 7 },
    measured: [
      ['requestResponse', 117, 133],
      ['firstContactResolution', 102, 120],
      ['reworkRate', 3, 120],
    ],
  },
];
