import type { ReadyMadeScheme } from '../contract/scheme';
import { afterSales } from './afterSales';
import { backOffice } from './backOffice';
import { frontLine } from './frontLine';
import { hotline } from './hotline';
import { localText } from './localText';
import { onlineShop } from './onlineShop';
import { sampleBackOffice } from './sampleBackOffice';
import { sampleFrontDesk } from './sampleFrontDesk';
import { servqual } from './servqual';
import { serviceSevenAspects, servqualFive } from './servqualAspects';
import { threeMeasures } from './threeMeasures';

/** The schemes that come with the program, in the order in which they are offered. */
export const readyMadeSchemes: readonly ReadyMadeScheme[] = [
  {
    key: 'frontLine',
    content: frontLine,
    description: localText(
      '直接接待客户的岗位：自评 20%、上级评 30%、客户评 50%。客户评里满意度占一半，另看投诉率和首次响应。',
      '直接面對客戶的職務：自評 20%、主管評核 30%、客戶評價 50%。客戶評價中滿意度占一半，另看客訴率與首次回應。',
      'For people who meet customers: self 20%, superior 30%, customer 50%. Satisfaction makes up half of the customer part, the rest is complaints and first answers.',
    ),
  },
  {
    key: 'backOffice',
    content: backOffice,
    description: localText(
      '不直接见客户的岗位：自评 20%、上级评 30%、数据 50%。数据看首次响应达标率和解决率，各占一半。',
      '不直接面對客戶的職務：自評 20%、主管評核 30%、數據 50%。數據看首次回應達標率與解決率，各占一半。',
      'For people behind the counter: self 20%, superior 30%, data 50%. The data is first answers within target and resolution rate, half each.',
    ),
  },
  {
    key: 'hotline',
    content: hotline,
    description: localText(
      '呼叫中心：客户评 40%（满意度、投诉率）、效率 25%（接听、通话时长）、服务质量 20%（一次解决、规范）、团队协作 15%。',
      '客服熱線：客戶評價 40%（滿意度、客訴率）、效率 25%（接聽、通話時長）、服務品質 20%（一次解決、規範）、團隊合作 15%。',
      'Call centres: customers 40% (satisfaction, complaints), efficiency 25% (answering, handling time), quality 20% (first contact, standards), teamwork 15%.',
    ),
  },
  {
    key: 'afterSales',
    content: afterSales,
    description: localText(
      '质量 30、满意度 30、效率 20、个人发展 10 的常见模板合计只有 90；这里按比例换成正好 100%。',
      '品質 30、滿意度 30、效率 20、個人發展 10 的常見範本合計只有 90；這裡依比例換算為恰好 100%。',
      'The usual template (quality 30, satisfaction 30, efficiency 20, growth 10) adds up to 90; here the same proportions make exactly 100%.',
    ),
  },
  {
    key: 'onlineShop',
    content: onlineShop,
    description: localText(
      '只看数据：指标完成率 30、转化率 20、客单价 20、回复率 20、响应时间 5（35 秒内 100 分）、出勤 5；90/80/70 分为优秀、良好、合格。',
      '只看數據：指標達成率 30、轉換率 20、客單價 20、回覆率 20、回應時間 5（35 秒內 100 分）、出勤 5；90/80/70 分為優秀、良好、合格。',
      'Numbers only: sales target 30, conversion 20, order value 20, replies 20, response time 5 (100 up to 35 s), attendance 5; grades from 90, 80 and 70.',
    ),
  },
  {
    key: 'threeMeasures',
    content: threeMeasures,
    description: localText(
      '最简单的一套：满意度 50%、投诉率 30%、响应时间 20%，不用人打分。',
      '最簡單的一套：滿意度 50%、客訴率 30%、回應時間 20%，不需評分。',
      'The simplest one: satisfaction 50%, complaint rate 30%, response time 20%, nobody rates.',
    ),
  },
  {
    key: 'servqual',
    content: servqual,
    description: localText(
      '按服务质量维度听客户的：满意度 40%、可靠性 30%、响应性 20%、保证性 10%；自评 20%、上级评 30%、客户评 50%。',
      '依服務品質構面聽客戶的：滿意度 40%、可靠性 30%、回應性 20%、保證性 10%；自評 20%、主管評核 30%、客戶評價 50%。',
      'Customers judge by quality dimensions: satisfaction 40%, reliability 30%, responsiveness 20%, assurance 10%; self 20%, superior 30%, customer 50%.',
    ),
  },
  {
    key: 'servqualFive',
    content: servqualFive,
    description: localText(
      '客户按有形性、可靠性、响应性、保证性、移情性五个维度评，各占五分之一；自评 20%、上级评 30%、客户评 50%。',
      '客戶依有形性、可靠性、回應性、保證性、關懷性五個構面評價，各占五分之一；自評 20%、主管評核 30%、客戶評價 50%。',
      'Customers judge tangibles, reliability, responsiveness, assurance and empathy, a fifth each; self 20%, superior 30%, customer 50%.',
    ),
  },
  {
    key: 'serviceSevenAspects',
    content: serviceSevenAspects,
    description: localText(
      '五个维度之外再问“问题解决”和“整体满意度”，七方面各占七分之一；自评 20%、上级评 30%、客户评 50%。',
      '五個構面之外再問「問題解決」與「整體滿意度」，七面向各占七分之一；自評 20%、主管評核 30%、客戶評價 50%。',
      'Beside the five dimensions customers also say whether the problem was solved and how the visit was, a seventh each; self 20%, superior 30%, customer 50%.',
    ),
  },
  {
    key: 'sampleFrontDesk',
    content: sampleFrontDesk,
    description: localText(
      '示例门店的前台方案：自评 10%、上级评 30%、客户评 40%、数据 20%。数据由人工录入，不从工单计算。',
      '範例門市的櫃檯方案：自評 10%、主管評核 30%、客戶評價 40%、數據 20%。數據以人工輸入，不由工單計算。',
      'Front desk of the sample shop: self 10%, superior 30%, customer 40%, data 20%. The data is typed in, not counted from tickets.',
    ),
  },
  {
    key: 'sampleBackOffice',
    content: sampleBackOffice,
    description: localText(
      '示例门店的后台方案：自评 10%、上级评 30%、内部客户评 30%、数据 30%。客户就是前台同事。',
      '範例門市的後勤方案：自評 10%、主管評核 30%、內部客戶評價 30%、數據 30%。客戶就是櫃檯同事。',
      'Back office of the sample shop: self 10%, superior 30%, internal customers 30%, data 30%. The customers are colleagues at the front desk.',
    ),
  },
];
