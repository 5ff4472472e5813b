import type { Catalogue } from './catalogue';

/** Words of the sheets that are filled in by hand. */
export const blankSheetText = {
  'zh-CN': {
    title: {
      self: '员工自评表',
      superior: '上级评分表',
      higherSuperior: '隔级上级评分表',
      peer: '同事互评表',
      inspection: '现场检查评分表',
      survey: '客户满意度调查表',
      spotCheck: '服务抽查记录表',
    },
    letter: {
      self: 'Z',
      superior: 'S',
      higherSuperior: 'G',
      peer: 'T',
      inspection: 'J',
      survey: 'K',
      spotCheck: 'C',
    },
    day: '日期',
    how: '怎么填：',
    howTo: {
      self: '每一行圈一个数字，用黑色或蓝色笔。圈错请划掉重圈，并在旁边签名。没有遇到这类工作的圈 N（不适用），不会扣分。给最高或最低分的，请写一件具体的事。',
      superior:
        '按本周期内看到的事实，每一行圈一个数字，不看自评和客户评分。圈错请划掉重圈，并在旁边签名。没有机会看到的圈 N（不适用）。给最高或最低分的，请写一件具体的事。',
      higherSuperior:
        '按本周期内看到的事实，每一行圈一个数字。没有机会看到的圈 N（不适用），不要猜。给最高或最低分的，请写一件具体的事。',
      peer: '只评您亲眼看到的合作情况，每一行圈一个数字。没有接触过的圈 N（不适用）。您的打分不会写着名字给被评的人看。',
      inspection:
        '到现场看过之后当场填写，每一行圈一个数字。这次没有看到的圈 N（不适用）。给最高或最低分的，请写下看到了什么。',
      survey:
        '请按这一次的感受，每一行圈一个数字。不了解的圈 N。本表不记姓名，您的意见只用来改进服务。',
      spotCheck:
        '每看一次写一行：哪一天、看了什么、看到了什么、合格还是不合格，并签名。没有问题的也要写。',
    },
    head: {
      number: '序',
      dimension: '维度',
      item: '项目',
      question: '问题',
      notApplicable: '不适用',
      unknown: '不了解',
      example: '具体事例（日期、事情）',
    },
    notApplicable: 'N',
    write: '分数（{{range}}）',
    log: {
      day: '日期',
      what: '抽查项目',
      found: '看到的情况',
      result: '合格 / 不合格',
      checker: '抽查人签名',
    },
    /** How the usual questions of a survey are put to customers. */
    asked: {
      attitude: '工作人员的服务态度怎么样？',
      speed: '等候时间和办理速度怎么样？',
      resolution: '您的问题解决得怎么样？',
      competence: '工作人员的业务水平怎么样？',
      tangibles: '店里的环境、设施和员工仪表怎么样？',
      reliability: '说到做到、一次办对，做得怎么样？',
      assurance: '工作人员懂行、有礼、让人放心，做得怎么样？',
      empathy: '关心和照顾您的需要，做得怎么样？',
      overall: '总的来说，这次服务怎么样？',
      recommend: '您愿意把我们推荐给亲友吗？',
    },
    lines: {
      done: '这段时间做得好的一件事',
      improve: '想改进的一件事，以及需要什么帮助（培训、设备、排班）',
      examples: '表现突出或不足的具体事例（日期、经过、结果）',
      advice: '建议（培训、辅导、工作安排）',
      customer: '您还想告诉我们什么？',
    },
    sign: { self: '本人签名', reviewer: '评价人签名', collector: '收表人' },
    foot: {
      use: '本表内容只用于绩效考核与培训，由人力资源保管。您有权查看自己的结果并提出申诉。',
      survey: '谢谢您。填好后请折起来放进收集箱，不必交给为您服务的人。',
      entry: '录入人：在“表单与打印”输入录入码（或用扫码枪扫），直接打开这张表的录入页。',
    },
    code: '录入码',
  },
  'zh-TW': {
    title: {
      self: '員工自評表',
      superior: '主管評核表',
      higherSuperior: '上層主管評核表',
      peer: '同事互評表',
      inspection: '現場檢查評核表',
      survey: '客戶滿意度調查表',
      spotCheck: '服務抽查紀錄表',
    },
    letter: {
      self: 'Z',
      superior: 'S',
      higherSuperior: 'G',
      peer: 'T',
      inspection: 'J',
      survey: 'K',
      spotCheck: 'C',
    },
    day: '日期',
    how: '填寫說明：',
    howTo: {
      self: '每一列圈一個數字，用黑色或藍色筆。圈錯請劃掉重圈，並在旁邊簽名。沒有遇到這類工作的圈 N（不適用），不會扣分。給最高或最低分的，請寫一件具體的事。',
      superior:
        '依本期間看到的事實，每一列圈一個數字，不看自評與客戶評分。圈錯請劃掉重圈，並在旁邊簽名。沒有機會看到的圈 N（不適用）。給最高或最低分的，請寫一件具體的事。',
      higherSuperior:
        '依本期間看到的事實，每一列圈一個數字。沒有機會看到的圈 N（不適用），不要猜。給最高或最低分的，請寫一件具體的事。',
      peer: '只評您親眼看到的合作情形，每一列圈一個數字。沒有接觸過的圈 N（不適用）。您的評分不會具名給被評的人看。',
      inspection:
        '到現場看過之後當場填寫，每一列圈一個數字。這次沒有看到的圈 N（不適用）。給最高或最低分的，請寫下看到了什麼。',
      survey:
        '請依這一次的感受，每一列圈一個數字。不清楚的圈 N。本表不記名，您的意見只用來改進服務。',
      spotCheck:
        '每看一次寫一列：哪一天、看了什麼、看到了什麼、合格或不合格，並簽名。沒有問題的也要寫。',
    },
    head: {
      number: '序',
      dimension: '構面',
      item: '項目',
      question: '問題',
      notApplicable: '不適用',
      unknown: '不清楚',
      example: '具體事例（日期、事情）',
    },
    notApplicable: 'N',
    write: '分數（{{range}}）',
    log: {
      day: '日期',
      what: '抽查項目',
      found: '看到的情形',
      result: '合格 / 不合格',
      checker: '抽查人簽名',
    },
    asked: {
      attitude: '服務人員的態度如何？',
      speed: '等候時間與辦理速度如何？',
      resolution: '您的問題處理得如何？',
      competence: '服務人員的專業程度如何？',
      tangibles: '店內的環境、設備與人員儀容如何？',
      reliability: '說到做到、一次辦好，做得如何？',
      assurance: '服務人員專業、有禮、令人放心，做得如何？',
      empathy: '關心並照顧您的需要，做得如何？',
      overall: '整體來說，這次服務如何？',
      recommend: '您願意把我們推薦給親友嗎？',
    },
    lines: {
      done: '這段時間做得好的一件事',
      improve: '想改進的一件事，以及需要什麼協助（訓練、設備、排班）',
      examples: '表現突出或不足的具體事例（日期、經過、結果）',
      advice: '建議（訓練、輔導、工作安排）',
      customer: '您還想告訴我們什麼？',
    },
    sign: { self: '本人簽名', reviewer: '評核人簽名', collector: '收表人' },
    foot: {
      use: '本表內容只用於考核與訓練，由人力資源保管。您有權查看自己的結果並提出申訴。',
      survey: '謝謝您。填好後請摺起來放進收集箱，不必交給為您服務的人。',
      entry: '登錄人：在「表單與列印」輸入登錄碼（或用掃碼器掃描），直接開啟這張表的登錄頁。',
    },
    code: '登錄碼',
  },
  en: {
    title: {
      self: 'Self-review',
      superior: "Superior's review",
      higherSuperior: "Higher superior's review",
      peer: 'Peer review',
      inspection: 'Inspection review',
      survey: 'Customer questionnaire',
      spotCheck: 'Spot check record',
    },
    letter: {
      self: 'Z',
      superior: 'S',
      higherSuperior: 'G',
      peer: 'T',
      inspection: 'J',
      survey: 'K',
      spotCheck: 'C',
    },
    day: 'Date',
    how: 'How to fill it in: ',
    howTo: {
      self: 'Circle one number in each row, in black or blue. If you circle a wrong one, cross it out and sign beside it. Circle N (not applicable) for work you did not have; it costs nothing. For a highest or lowest number, write down one thing that happened.',
      superior:
        'Circle one number in each row by what you saw in this cycle, without looking at the self-review or customer ratings. Cross out a wrong one and sign beside it. Circle N for what you had no chance to see. For a highest or lowest number, write down one thing that happened.',
      higherSuperior:
        'Circle one number in each row by what you saw in this cycle. Circle N for what you had no chance to see; do not guess. For a highest or lowest number, write down one thing that happened.',
      peer: 'Rate only the cooperation that you saw yourself; circle one number in each row, N where you had no contact. Your ratings are not shown by name to the person you rate.',
      inspection:
        'Fill it in on the spot; circle one number in each row, N for what was not to be seen this time. For a highest or lowest number, write down what you saw.',
      survey:
        'Circle one number in each row by how it was this time, N if you cannot tell. No name is taken; your opinion is used to improve the service.',
      spotCheck:
        'One row for each check: which day, what was looked at, what was found, passed or not, and your signature. Write down good ones as well.',
    },
    head: {
      number: 'No.',
      dimension: 'Dimension',
      item: 'Item',
      question: 'Question',
      notApplicable: 'N/A',
      unknown: "Can't tell",
      example: 'What happened (day, event)',
    },
    notApplicable: 'N',
    write: 'Score ({{range}})',
    log: {
      day: 'Day',
      what: 'What was checked',
      found: 'What was found',
      result: 'Passed / not passed',
      checker: "Checker's signature",
    },
    asked: {
      attitude: 'How polite and friendly were we?',
      speed: 'How was the wait, and the time it took?',
      resolution: 'How well was your matter solved?',
      competence: 'How well did we know our business?',
      tangibles: 'How were the shop, its equipment and the looks of the staff?',
      reliability: 'Did we keep our word and get it right the first time?',
      assurance: 'Did we know our business and make you feel safe?',
      empathy: 'Did we care about what you need?',
      overall: 'How was this service as a whole?',
      recommend: 'Would you recommend us to friends and family?',
    },
    lines: {
      done: 'One thing that went well',
      improve: 'One thing to improve, and the help it needs (training, equipment, shifts)',
      examples: 'What stood out or fell short (day, what happened, outcome)',
      advice: 'Advice (training, coaching, work)',
      customer: 'What else would you like to tell us?',
    },
    sign: { self: 'Own signature', reviewer: "Reviewer's signature", collector: 'Collected by' },
    foot: {
      use: 'Used for appraisal and training only and kept by human resources. You may see your result and appeal.',
      survey:
        'Thank you. Please fold it and put it into the box; do not hand it to the person who served you.',
      entry:
        'To type it in: enter the code under “Sheets and printing” (or scan it) and the page of this sheet opens.',
    },
    code: 'Entry code',
  },
} as const satisfies Catalogue;
