import { findAnswers } from './answers.mjs';
import { employees } from './facts.mjs';
import { createRandom } from './random.mjs';

const header = [
  '序号',
  '提交答卷时间',
  '所用时间',
  '来源',
  '来源详情',
  '来自IP',
  '1、请选择为您服务的员工',
  '2、请对本次服务进行评价：—服务态度',
  '2、专业能力',
  '2、响应速度',
  '2、问题解决',
  '2、整体满意度',
  '3、您向朋友推荐我们的可能性有多大？',
  '4、您使用过哪些服务渠道？',
  '5、您的意见或建议',
];

const words = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
const channels = ['门店', '微信┋门店', '电话┋门店', '微信', '电话', '微信┋电话┋门店'];

const comments = {
  slow: [
    '下班点人多，只开两个窗口',
    '排队久了点',
    '等叫号等了二十多分钟',
    '中午只有一个人在办，\n希望加个窗口',
    '答复慢，问了三次才有人理',
  ],
  low: ['说好回电话，没回', '问题还是没解决，又跑了一趟', '他说"不归我管"，让我找别人'],
  middle: ['还可以', '流程能再简单些就好', '资费说明,字太小了'],
  high: [
    '态度很好',
    '讲得很清楚,谢谢',
    '老人也听得明白，很耐心',
    '一次就办好了',
    '主动提醒我套餐到期',
  ],
};

/** The survey as the platform exports it "by text": one row per response, oldest first. */
export function surveyRows() {
  const responses = employees
    .flatMap((employee) => responsesTo(employee))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, cells }, i) => [String(i + 1), writeTime(at), ...cells]);
  return [header, ...responses];
}

/** @param {import('./facts.mjs').SampleEmployee} employee */
function responsesTo(employee) {
  const random = createRandom(`survey ${employee.employeeNo}`);
  return findAnswers(employee).map((answers, i) => {
    const mean = (answers.attitude + answers.speed + answers.resolution + answers.competence) / 4;
    const overall = clamp(Math.round(mean + 0.8 * (random.next() - 0.5)), 0, 4);
    const recommend = clamp(Math.round(2.5 * mean + 3 * (random.next() - 0.4)), 0, 10);
    return {
      at: submittedAt(employee, i, random),
      cells: [
        `${20 + random.below(280)}秒`,
        '微信',
        'N/A',
        '127.0.0.1(本地-本地)',
        `${employee.name}(${employee.employeeNo})`,
        ...[answers.attitude, answers.competence, answers.speed, answers.resolution, overall].map(
          (answer) => words[answer] ?? '',
        ),
        random.next() < 0.04 ? '(跳过)' : String(recommend),
        random.pick(channels),
        writeComment(answers.speed, mean, random),
      ],
    };
  });
}

/**
 * Seconds since the month began, in opening hours. One employee had a bad day: nine of the responses
 * are from the 14th, which a shop should ask about and not delete.
 * @param {import('./facts.mjs').SampleEmployee} employee
 * @param {number} index
 * @param {import('./random.mjs').Random} random
 */
function submittedAt(employee, index, random) {
  const anyDay = 2 + random.below(25);
  const time = 9 * 3600 + random.below(10 * 3600);
  return (dayOf(employee, index, anyDay) - 1) * 86_400 + time;
}

/**
 * @param {import('./facts.mjs').SampleEmployee} employee
 * @param {number} index
 * @param {number} anyDay
 */
function dayOf(employee, index, anyDay) {
  if (employee.employeeNo !== '0006') return anyDay;
  if (index < 9) return 14;
  return anyDay === 14 ? 15 : anyDay;
}

/**
 * @param {number} speed
 * @param {number} mean
 * @param {import('./random.mjs').Random} random
 */
function writeComment(speed, mean, random) {
  if (random.next() < 0.6) return '(空)';
  if (speed <= 2 && random.next() < 0.7) return random.pick(comments.slow);
  if (mean < 2) return random.pick(comments.low);
  return random.pick(mean < 3 ? comments.middle : comments.high);
}

/** @param {number} seconds since the month began */
function writeTime(seconds) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const [day, rest] = [1 + Math.floor(seconds / 86_400), seconds % 86_400];
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `2026/11/${day} ${time[0]}:${two(time[1] ?? 0)}:${two(time[2] ?? 0)}`;
}

/**
 * @param {number} value
 * @param {number} low
 * @param {number} high
 */
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}
