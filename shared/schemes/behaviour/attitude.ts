import type { Dimension } from '@shared/domain/scheme';
import { composureCourse, courtesyCourse } from '../courses';
import { localText } from '../localText';
import { behaviour } from './behaviourIndicator';

/** How customers are met: polite, patient, unasked. */
export const attitudeDimension: Dimension = {
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
};
