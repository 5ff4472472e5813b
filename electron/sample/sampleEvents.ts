import type { EventKind } from '@shared/domain/event';

/** Something that somebody of the sample shop was told or saw in November. */
interface SampleEvent {
  readonly employeeNo: string;
  readonly happenedOn: string;
  readonly kind: EventKind;
  readonly note: string;
  readonly reportedBy: string;
  readonly voucherNo: string;
}

/** Notes for the review talks: none of them is linked to an indicator, so they move no score. */
export const sampleEvents: readonly SampleEvent[] = [
  {
    employeeNo: '0003',
    happenedOn: '2026-11-05',
    kind: 'compliment',
    note: '帮老人把旧手机的照片转到新手机，耐心教了半小时',
    reportedBy: '客户留言簿',
    voucherNo: 'BY-011',
  },
  {
    employeeNo: '0002',
    happenedOn: '2026-11-11',
    kind: 'complaint',
    note: '促销日排队四十分钟没有人说明原因，已致歉并办结',
    reportedBy: '客户来电',
    voucherNo: 'TS-031',
  },
  {
    employeeNo: '0006',
    happenedOn: '2026-11-13',
    kind: 'complaint',
    note: '套餐到期没有提醒，客户被多扣一个月费用',
    reportedBy: '客户来电',
    voucherNo: 'TS-034',
  },
  {
    employeeNo: '0009',
    happenedOn: '2026-11-17',
    kind: 'compliment',
    note: '系统故障时主动逐个回电，没有一单超时',
    reportedBy: '前台同事',
    voucherNo: '',
  },
  {
    employeeNo: '0006',
    happenedOn: '2026-11-19',
    kind: 'violation',
    note: '办理过户没有核对身份证原件，当场补验',
    reportedBy: '门店巡查',
    voucherNo: 'XC-008',
  },
  {
    employeeNo: '0004',
    happenedOn: '2026-11-20',
    kind: 'spotCheck',
    note: '抽听三通电话：开场和结束语齐全，一通没有确认问题是否解决',
    reportedBy: '电话抽查',
    voucherNo: 'CC-015',
  },
];
