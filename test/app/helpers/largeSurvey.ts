import type { Random } from '@test/helpers/randomFrom';

const employees = ['张伟(A001)', '李娜(A002)', '王芳(A003)', '刘洋(A004)', '陈静(A005)'];
const questions = [
  '服务态度',
  '响应速度',
  '专业能力',
  '沟通表达',
  '问题解决',
  '环境整洁',
  '办理效率',
  '指引清楚',
  '等候时间',
  '流程方便',
  '信息准确',
  '整体满意度',
];
const comments = ['', '', '服务很好', '等得久了一点', '办得很快，谢谢', '解释得很清楚'];

/** A survey export of 20 columns with so many rows: its text in UTF-8, and its cells. */
export function largeSurvey(rows: number, random: Random): string {
  return `\uFEFF${largeSurveyRows(rows, random)
    .map((cells) => cells.join(','))
    .join('\r\n')}\r\n`;
}

export function largeSurveyRows(rows: number, random: Random): readonly (readonly string[])[] {
  const head = [
    '序号',
    '提交答卷时间',
    '所用时间',
    '来源',
    '来自IP',
    '1、请选择为您服务的员工',
    ...questions.map((question, index) => `${index + 2}、${question}`),
    '14、您有多大可能把我们推荐给朋友（0-10）',
    '15、您的建议',
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  const pick = (from: readonly string[]) => from[random.below(from.length)] ?? '';
  return [
    head,
    ...Array.from({ length: rows }, (_, index) => [
      String(index + 1),
      `2026/3/${1 + (index % 28)} ${two(random.below(24))}:${two(random.below(60))}:${two(index % 60)}`,
      `${30 + random.below(300)}秒`,
      '微信',
      `10.0.${random.below(255)}.${random.below(255)}`,
      pick(employees),
      ...questions.map(() => String(1 + random.below(5))),
      String(random.below(11)),
      pick(comments),
    ]),
  ];
}
