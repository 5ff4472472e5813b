import { employees } from './facts.mjs';
import { createRandom } from './random.mjs';

const header = [
  '工单编号',
  '受理时间',
  '首次响应时间',
  '完结时间',
  '处理人',
  '处理人工号',
  '状态',
  '是否重开',
  '满意度评价',
];

const count = 120;
const satisfaction = ['非常满意', '非常满意', '满意', '满意', '一般', '不满意'];

/** The tickets of November as a service desk exports them, with the total it puts below. */
export function ticketRows() {
  const random = createRandom('tickets');
  const opened = Array.from({ length: count }, () => openingMinute(random)).toSorted(
    (a, b) => a - b,
  );
  const tickets = opened.map((minute, i) => {
    const employee = random.pick(employees);
    const answered = minute + 2 + random.below(random.next() < 0.85 ? 55 : 150);
    const closed = atDesk(answered + 15 + random.below(random.next() < 0.7 ? 240 : 2_400), random);
    const isClosed = closed < 30 * 1440 && random.next() < 0.9;
    return [
      `GD202611${String(i + 1).padStart(4, '0')}`,
      writeTime(minute),
      writeTime(answered),
      isClosed ? writeTime(closed) : '',
      employee.name,
      employee.employeeNo,
      isClosed ? '已完结' : '处理中',
      isClosed && random.next() < 0.06 ? '是' : '否',
      isClosed && random.next() < 0.45 ? random.pick(satisfaction) : '未评价',
    ];
  });
  return [header, ...tickets, ['总计', String(count), ...Array.from({ length: 7 }, () => '')]];
}

/**
 * A table as a page that calls itself a workbook, which is what many service desks hand out.
 * @param {readonly (readonly string[])[]} rows
 */
export function writeHtmlTable(rows) {
  const body = rows.map((cells, i) => {
    const tag = i === 0 ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  });
  return (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>' +
    '<meta http-equiv="Content-Type" content="text/html; charset=gb18030"></head>' +
    `<body><table border=1>${body.join('\n')}</table></body></html>\n`
  );
}

/**
 * Minutes since the month began, in opening hours and until three hours before they end.
 * @param {import('./random.mjs').Random} random
 */
function openingMinute(random) {
  return random.below(30) * 1440 + 9 * 60 + random.below(8 * 60);
}

/**
 * The same minute, or one of the next morning if nobody is there.
 * @param {number} minute since the month began
 * @param {import('./random.mjs').Random} random
 */
function atDesk(minute, random) {
  const [day, time] = [Math.floor(minute / 1440), minute % 1440];
  if (time >= 9 * 60 && time < 20 * 60) return minute;
  return (time < 9 * 60 ? day : day + 1) * 1440 + 9 * 60 + random.below(90);
}

/** @param {number} minutes since the month began */
function writeTime(minutes) {
  return `${new Date(Date.UTC(2026, 10, 1, 0, minutes)).toISOString().slice(0, 16).replace('T', ' ')}:00`;
}
