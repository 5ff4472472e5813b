import type { LocalText } from '../domain/locale';
import type { Course, Dimension, Indicator } from '../domain/scheme';
import {
  basicsCourse,
  composureCourse,
  courtesyCourse,
  procedureCourse,
  resolutionCourse,
  systemsCourse,
  teamworkCourse,
} from './courses';
import { localText } from './localText';
import { behaviourScale } from './scales';

/**
 * What an employee and a superior rate: ten kinds of behaviour in five dimensions, each point
 * described by what it looks like at work.
 */
export const behaviourDimensions: readonly Dimension[] = [
  {
    key: 'attitude',
    name: localText('服务态度', '服務態度', 'Attitude'),
    weight: '0.3',
    training: composureCourse,
    indicators: [
      behaviour({
        key: 'politeness',
        weight: '1/3',
        training: courtesyCourse,
        name: localText('礼貌用语', '禮貌用語', 'Polite language'),
        definition: localText(
          '接待全程使用服务用语，语气平和。',
          '接待全程使用服務用語，語氣平和。',
          'Keeps to courteous language and a calm tone from greeting to goodbye.',
        ),
        anchors: [
          localText('有顶撞', '曾頂撞客戶', 'Has talked back'),
          localText('时有生硬', '有時口氣生硬', 'Sometimes curt'),
          localText('基本礼貌', '大致有禮', 'Polite on the whole'),
          localText('始终礼貌', '始終有禮', 'Always polite'),
          localText('受客户点名称赞', '獲客戶指名稱讚', 'Praised by name'),
        ],
      }),
      behaviour({
        key: 'patience',
        weight: '1/3',
        training: composureCourse,
        name: localText('耐心倾听', '耐心傾聽', 'Patient listening'),
        definition: localText(
          '听完客户的诉求，确认理解后再答复。',
          '聽完客戶的需求，確認理解後再回覆。',
          'Hears customers out and checks the understanding before answering.',
        ),
        anchors: [
          localText('打断或推诿', '打斷或推託', 'Interrupts or passes on'),
          localText('偶有不耐烦', '偶爾不耐煩', 'Impatient at times'),
          localText('能听完诉求', '能聽完需求', 'Hears people out'),
          localText('耐心且复述确认', '有耐心並複述確認', 'Patient, repeats to confirm'),
          localText('能安抚难缠客户', '能安撫難應對的客戶', 'Settles difficult customers'),
        ],
      }),
      behaviour({
        key: 'initiative',
        weight: '1/3',
        training: courtesyCourse,
        name: localText('主动服务', '主動服務', 'Initiative'),
        definition: localText(
          '不等客户追问，主动提醒和补充。',
          '不待客戶追問，主動提醒與補充。',
          'Offers reminders and details without being asked.',
        ),
        anchors: [
          localText('问了才答', '問了才答', 'Answers only when asked'),
          localText('较少主动', '較少主動', 'Rarely takes the lead'),
          localText('会作必要提醒', '會做必要提醒', 'Gives needed reminders'),
          localText('主动补充信息', '主動補充資訊', 'Adds useful details'),
          localText('预见客户需求', '預見客戶需求', 'Anticipates needs'),
        ],
      }),
    ],
  },
  {
    key: 'competence',
    name: localText('专业能力', '專業能力', 'Competence'),
    weight: '0.2',
    training: basicsCourse,
    indicators: [
      behaviour({
        key: 'knowledge',
        weight: '1/2',
        training: basicsCourse,
        name: localText('业务知识', '業務知識', 'Product knowledge'),
        definition: localText(
          '对产品、资费和规定的解答正确。',
          '對產品、資費與規定的說明正確。',
          'Explains products, charges and rules correctly.',
        ),
        anchors: [
          localText('常答错', '經常答錯', 'Often wrong'),
          localText('常需请教', '常需請教他人', 'Often has to ask'),
          localText('常见业务无误', '常見業務無誤', 'Right on common matters'),
          localText('复杂业务也无误', '複雜業務也無誤', 'Right on complex matters'),
          localText('能教同事', '能教導同事', 'Teaches colleagues'),
        ],
      }),
      behaviour({
        key: 'systems',
        weight: '1/2',
        training: systemsCourse,
        name: localText('系统操作', '系統操作', 'Use of systems'),
        definition: localText(
          '受理、查询和单据操作又快又准。',
          '受理、查詢與單據操作又快又準。',
          'Enters, looks up and files cases fast and without error.',
        ),
        anchors: [
          localText('不会用', '不會使用', 'Cannot use them'),
          localText('较慢、易错', '較慢、容易出錯', 'Slow, makes mistakes'),
          localText('能独立操作', '能獨立操作', 'Works unaided'),
          localText('熟练', '熟練', 'Skilled'),
          localText('能帮助他人', '能協助他人', 'Helps others'),
        ],
      }),
    ],
  },
  {
    key: 'resolution',
    name: localText('问题解决', '問題解決', 'Problem solving'),
    weight: '0.2',
    training: resolutionCourse,
    indicators: [
      behaviour({
        key: 'handling',
        weight: '1/2',
        training: resolutionCourse,
        name: localText('判断与处理', '判斷與處理', 'Judgement and handling'),
        definition: localText(
          '看清问题所在，选对办法并办到底。',
          '看清問題所在，選對辦法並辦到底。',
          'Finds the cause, picks the right way and sees it through.',
        ),
        anchors: [
          localText('处理错误', '處理錯誤', 'Handles cases wrongly'),
          localText('常需他人接手', '常需他人接手', 'Others often take over'),
          localText('常规能解决', '一般問題能解決', 'Solves routine cases'),
          localText('多数一次解决', '多數一次解決', 'Mostly solves at once'),
          localText('疑难也能解决', '疑難也能解決', 'Solves hard cases too'),
        ],
      }),
      behaviour({
        key: 'deescalation',
        weight: '1/2',
        training: composureCourse,
        name: localText('投诉安抚', '客訴安撫', 'Calming complaints'),
        definition: localText(
          '客户不满时稳住情绪，给出可接受的办法。',
          '客戶不滿時穩住情緒，提出可接受的辦法。',
          'Calms upset customers and offers a way they can accept.',
        ),
        anchors: [
          localText('激化矛盾', '激化衝突', 'Makes it worse'),
          localText('常升级', '常往上呈報', 'Often escalates'),
          localText('能按流程处理', '能依流程處理', 'Follows the procedure'),
          localText('客户接受方案', '客戶接受方案', 'Customers accept the offer'),
          localText('转投诉为表扬', '化客訴為讚美', 'Turns complaints into praise'),
        ],
      }),
    ],
  },
  {
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
  },
  {
    key: 'teamwork',
    name: localText('团队协作', '團隊合作', 'Teamwork'),
    weight: '0.1',
    training: teamworkCourse,
    indicators: [
      behaviour({
        key: 'support',
        weight: '1',
        training: teamworkCourse,
        name: localText('配合与补位', '配合與補位', 'Support and cover'),
        definition: localText(
          '忙时补位，交接清楚，不推不等。',
          '忙碌時補位，交接清楚，不推不等。',
          'Covers at busy times and hands over clearly, without waiting to be told.',
        ),
        anchors: [
          localText('拒绝配合', '拒絕配合', 'Refuses'),
          localText('需要催促', '需要催促', 'Has to be pushed'),
          localText('能配合', '能配合', 'Cooperates'),
          localText('主动补位', '主動補位', 'Steps in unasked'),
          localText('带动团队', '帶動團隊', 'Lifts the team'),
        ],
      }),
    ],
  },
];

interface Behaviour {
  readonly key: string;
  readonly weight: string;
  readonly name: LocalText;
  readonly definition: LocalText;
  /** What each point looks like, worst first. */
  readonly anchors: readonly LocalText[];
  readonly training: Course;
}

function behaviour({ anchors, ...rest }: Behaviour): Indicator {
  return { ...rest, basis: { kind: 'rating', scale: behaviourScale, anchors: [...anchors] } };
}
