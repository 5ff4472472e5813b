import type { ReadyMadeScheme } from '../contract/scheme';
import { backOffice } from './backOffice';
import { frontLine } from './frontLine';
import { localText } from './localText';
import { sampleBackOffice } from './sampleBackOffice';
import { sampleFrontDesk } from './sampleFrontDesk';
import { servqual } from './servqual';

/** The schemes that come with the program, in the order in which they are offered. */
export const readyMadeSchemes: readonly ReadyMadeScheme[] = [
  {
    key: 'frontLine',
    content: frontLine,
    description: localText(
      '直接接待客户的岗位：自评 20%、上级评 30%、客户评 50%。客户评里满意度占一半，另看投诉率和首次响应。',
      '直接面對客戶的職務：自評 20%、主管評核 30%、客戶評價 50%。客戶評價中滿意度占一半，另看客訴率與首次回應。',
      'For people who meet customers: self 20 %, superior 30 %, customer 50 %. Satisfaction makes up half of the customer part, the rest is complaints and first answers.',
    ),
  },
  {
    key: 'backOffice',
    content: backOffice,
    description: localText(
      '不直接见客户的岗位：自评 20%、上级评 30%、数据 50%。数据看首次响应达标率和解决率，各占一半。',
      '不直接面對客戶的職務：自評 20%、主管評核 30%、數據 50%。數據看首次回應達標率與解決率，各占一半。',
      'For people behind the counter: self 20 %, superior 30 %, data 50 %. The data is first answers within target and resolution rate, half each.',
    ),
  },
  {
    key: 'servqual',
    content: servqual,
    description: localText(
      '按服务质量维度听客户的：满意度 40%、可靠性 30%、响应性 20%、保证性 10%；自评 20%、上级评 30%、客户评 50%。',
      '依服務品質構面聽客戶的：滿意度 40%、可靠性 30%、回應性 20%、保證性 10%；自評 20%、主管評核 30%、客戶評價 50%。',
      'Customers judge by quality dimensions: satisfaction 40 %, reliability 30 %, responsiveness 20 %, assurance 10 %; self 20 %, superior 30 %, customer 50 %.',
    ),
  },
  {
    key: 'sampleFrontDesk',
    content: sampleFrontDesk,
    description: localText(
      '示例门店的前台方案：自评 10%、上级评 30%、客户评 40%、数据 20%。数据由人工录入，不从工单计算。',
      '範例門市的櫃檯方案：自評 10%、主管評核 30%、客戶評價 40%、數據 20%。數據以人工輸入，不由工單計算。',
      'Front desk of the sample shop: self 10 %, superior 30 %, customer 40 %, data 20 %. The data is typed in, not counted from tickets.',
    ),
  },
  {
    key: 'sampleBackOffice',
    content: sampleBackOffice,
    description: localText(
      '示例门店的后台方案：自评 10%、上级评 30%、内部客户评 30%、数据 30%。客户就是前台同事。',
      '範例門市的後勤方案：自評 10%、主管評核 30%、內部客戶評價 30%、數據 30%。客戶就是櫃檯同事。',
      'Back office of the sample shop: self 10 %, superior 30 %, internal customers 30 %, data 30 %. The customers are colleagues at the front desk.',
    ),
  },
];
