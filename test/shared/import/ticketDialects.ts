import type { Random } from '@test/helpers/randomFrom';
import type { TicketShape } from './ticketShapes';
import { american, at, blank, clock, two, who } from './variantTickets';

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The same service desks in other languages, other columns, other units. */
export const ticketDialects: readonly TicketShape[] = [
  {
    id: 'zendesk in Chinese',
    lacks: ['rating'],
    write(tickets, random) {
      const style = random.below(3);
      const isInHours = random.below(2) === 0;
      const duration = (minutes: number | null) =>
        minutes === null ? '' : isInHours ? (minutes / 60).toFixed(6) : String(minutes);
      const unit = isInHours ? '（小时）' : '（分钟）';
      return shuffled(
        [
          '工单 ID',
          '请求者',
          '主题',
          '状态',
          '创建时间',
          '更新时间',
          '受让人',
          '已解决时间',
          '满意度评分',
          '重新打开次数',
          `首次回复时间${unit}`,
          `完全解决时间${unit}`,
        ],
        tickets.map((ticket) => [
          String(ticket.no),
          '客户',
          '咨询',
          ticket.solved === null
            ? random.pick(['待回应', '新建', '打开', '暂停'])
            : random.pick(['已解决', '已关闭']),
          blank(ticket.createdAt),
          blank(ticket.createdAt),
          who(ticket, style, '-'),
          blank(at(ticket, ticket.solved)),
          ticket.rating === null
            ? random.pick(['未提供', '已提供'])
            : ticket.rating > 3
              ? '好评'
              : '差评',
          ticket.isReopened ? String(1 + random.below(3)) : '0',
          duration(ticket.answered),
          duration(ticket.solved),
        ]),
        random,
      );
    },
  },
  {
    id: 'jira in Chinese',
    lacks: ['firstResponse', 'reopened'],
    write(tickets, random) {
      const style = random.below(3);
      const time = (text: string | null) => {
        if (text === null) return '';
        const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
        const hour = Number(text.slice(11, 13));
        const half = hour >= 12 ? '下午' : '上午';
        const name = chineseMonths[Number(month) - 1] ?? '';
        return `${day}/${name}月/${year.slice(2)} ${((hour + 11) % 12) + 1}:${text.slice(14, 16)} ${half}`;
      };
      return [
        ['概要', '关键字', '问题 ID', '状态', '经办人', '已创建', '已解决', '自定义字段 (满意度)'],
        ...tickets.map((ticket) => [
          '咨询',
          `SUP-${ticket.no}`,
          String(20_000 + ticket.no),
          ticket.solved === null
            ? random.pick(['处理中', '等待客户', '待办'])
            : random.pick(['已解决', '已关闭', '完成']),
          who(ticket, style, random.pick(['', '未分配'])),
          time(ticket.createdAt),
          time(at(ticket, ticket.solved)),
          ticket.rating === null ? '' : String(ticket.rating),
        ]),
      ];
    },
  },
  {
    id: 'a list of durations',
    lacks: [],
    write(tickets, random) {
      const style = random.below(3);
      const unit = random.pick(['秒', '分钟', '小时', '文字', '时钟'] as const);
      const duration = (minutes: number | null) => {
        if (minutes === null) return random.pick(['', '-']);
        if (unit === '秒') return String(minutes * 60);
        if (unit === '分钟') return String(minutes);
        if (unit === '小时') return (minutes / 60).toFixed(6);
        if (unit === '时钟') return clock(minutes);
        const days = Math.floor(minutes / 1440);
        const spoken = `${Math.floor(minutes / 60) % 24}小时${minutes % 60}分钟`;
        return days === 0 ? spoken : `${days}天${spoken}`;
      };
      const said = ['秒', '分钟', '小时'].includes(unit) ? `（${unit}）` : '';
      const ratings = ['1星', '2星', '3星', '4星', '5星'];
      return shuffled(
        [
          random.pick(['流水号', '任务编号', '服务单号']),
          random.pick(['登记时间', '提单时间', '进线时间']),
          `${random.pick(['响应时长', '首次响应时长'])}${said}`,
          `${random.pick(['处理时长', '解决时长'])}${said}`,
          random.pick(['责任人', '受理员', '承办人']),
          '工单状态',
          random.pick(['重开次数', '返单次数']),
          random.pick(['满意度评分', '客户满意度']),
        ],
        tickets.map((ticket) => [
          `T-${ticket.no}`,
          blank(ticket.createdAt),
          duration(ticket.answered),
          duration(ticket.solved),
          who(ticket, style, '待分配'),
          ticket.solved === null
            ? random.pick(['跟进中', '待客户确认', '已派单', '挂起'])
            : random.pick(['已办结', '已归档', '处理完成']),
          ticket.isReopened ? '1' : '0',
          ticket.rating === null ? '暂未评价' : (ratings[ticket.rating - 1] ?? ''),
        ]),
        random,
      );
    },
  },
  {
    id: 'an English help desk with the day first',
    lacks: ['firstResponse'],
    write(tickets, random) {
      const time = (text: string | null) => {
        if (text === null) return '';
        const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
        return `${day}/${month}/${year} ${text.slice(11, 16)}`;
      };
      const isUtc = random.below(2) === 0;
      const utc = (text: string | null) =>
        text === null
          ? ''
          : `${new Date(Date.parse(`${text}Z`) - 28_800_000).toISOString().slice(0, 19)}Z`;
      const shown = isUtc ? utc : time;
      return shuffled(
        [
          'Case Number',
          'Opened',
          'Resolved',
          'Assigned to',
          'State',
          'Reopen count',
          'CSAT (1-5)',
          'Short description',
        ],
        tickets.map((ticket) => [
          `CS${two(ticket.no)}`,
          shown(ticket.createdAt),
          shown(at(ticket, ticket.solved)),
          who(ticket, random.below(3), ''),
          ticket.solved === null
            ? random.pick(['Work in Progress', 'Awaiting user info', 'New'])
            : random.pick(['Closed Complete', 'Resolved', 'Closed']),
          ticket.isReopened ? '2' : '0',
          ticket.rating === null ? 'N/A' : `${ticket.rating}`,
          'x, "y"\nz',
        ]),
        random,
      );
    },
  },
  {
    id: 'freshdesk with faces',
    lacks: ['reopened', 'firstResponse'],
    write(tickets) {
      const faces = ['Very unhappy', 'Unhappy', 'Neutral', 'Happy', 'Very happy'];
      return [
        ['Ticket ID', 'Status', 'Agent', 'Created time', 'Resolved time', 'Survey results'],
        ...tickets.map((ticket) => [
          String(ticket.no),
          ticket.solved === null ? 'Waiting on Customer' : 'Resolved',
          who(ticket, 0, 'No Agent'),
          american(ticket.createdAt, 'slash'),
          american(at(ticket, ticket.solved), 'slash'),
          ticket.rating === null ? '' : (faces[ticket.rating - 1] ?? ''),
        ]),
      ];
    },
  },
];

/** The columns in another order. */
function shuffled(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  random: Random,
): string[][] {
  const order = head.map((_, index) => index);
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return [head, ...rows].map((row) => order.map((index) => row[index] ?? ''));
}
