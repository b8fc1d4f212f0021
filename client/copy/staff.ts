import type { Appointment } from '@shared/domain/people/staffing'
import type { StationLevel } from '@shared/domain/people/station'
import { deskCopy } from './desk'
import { paperDay } from './due'

const names: Record<Appointment, string> = {
  officer: '工作人员',
  head: '站长',
  instructor: '思想政治指导员',
  auditor: '监督人员（只看不办）',
}

/** What somebody is at a station of this level; a bureau has a leader where a station has its head. */
export const appointmentName = (appointment: Appointment, level: StationLevel): string =>
  appointment === 'head' && level === 'bureau' ? deskCopy.leader : names[appointment]

/** What staffing a county says. */
export const staffCopy = {
  title: '人员与站点',
  plate: '站点信息',
  code: '站点代码',
  phone: '电话',
  address: '地点',
  hours: '时间',
  changeStation: '修改站点信息',
  people: '人员',
  nobody: ['这个站还没有人', '任用的人会列在这里。'],
  unread: '这个站的待办还没有人看',
  unreadText: '任用了工作人员或站长、本人也登记了，诉求才会派到这里；在那以前，由上级站接着。',
  below: { bureau: '乡镇站', township: '村站', village: '' } satisfies Record<StationLevel, string>,
  noneBelow: '还没有下级站。',
  openBelow: { bureau: '新设乡镇站', township: '新设村站', village: '' } satisfies Record<StationLevel, string>,
  count: (people: number) => (people === 0 ? '还没有人' : `${people} 个岗位有人`),
  backTo: (name: string) => `回到${name}`,
  standing: '情况',
  joined: '已登记',
  notJoined: '还没有登记',
  termUntil: (day: string) => `聘期到${paperDay(day)}`,
  appoint: '任用人员',
  appointAt: (station: string) => `任用到：${station}`,
  appointText: '本人已在名册上的，请写名册上的姓名和手机号，岗位会加到本人名下。',
  name: '姓名',
  mobile: '手机号',
  desk: '岗位',
  specialties: '专长',
  specialtiesHint: '可以选几项；来了对口的诉求，会优先派来。',
  startsOn: '聘期从哪天起',
  endsOn: '聘期到哪天止',
  termHint: '不填就是从今天起两年。',
  submitAppoint: '确认任用',
  openAt: (parent: string) => `新设在：${parent}之下`,
  stationName: '站名',
  stationNameHint: '例如：柳湾村退役军人服务站',
  codeHint: '4 到 12 位数字，全县不重复；它是台账编号的开头，定了不能改。',
  hoursHint: '例如：周一至周五 8:30–12:00，14:00–17:30',
  submitOpen: '确认新设',
  submitChange: '保存修改',
  opened: (name: string) => `已新设：${name}`,
  changed: '站点信息已保存',
  renew: '重发邀请码',
  renewText: (name: string) => `会给${name}一个新的邀请码，以前发的都作废。`,
  end: '结束岗位',
  endTitle: (name: string, desk: string) => `结束${name}的岗位：${desk}`,
  endText: '结束以后，本人打不开这个岗位；以前办的事都留有记录。',
  endInstructorText: '聘期到此为止。本人手上没办完的会转到站里待办，时限不变；原来联系的退役军人，先由站里联系。',
  ended: (name: string) => `已结束${name}的岗位`,
  give: '指定给退役军人',
  giveTitle: (name: string) => `请${name}联系哪位退役军人`,
  giveText: '以后这位退役军人的诉求先派给本人，公开牌上也写本人。',
  given: (name: string, veteran: string) => `${veteran}的指导员已是${name}`,
  giveNobody: '请先查名册，选一位退役军人',
  codeOf: (name: string) => `${name}的邀请码`,
  codeUntil: (within: string) => `请在${within}使用，只能用一次`,
  codeOnce: '只显示这一次',
  handOver: [
    '请当面或打电话念给本人，或抄在纸上当面交；不要发到群里。',
    '请本人打开连心桥，点“工作人员凭邀请码进入”，照着输入。',
    '没来得及用、弄丢了，回到这里点“重发邀请码”。',
  ],
  handedOver: '已交给本人',
  deskThere: (name: string) => `${name}已经登记过，不用邀请码：打开连心桥就能看到新岗位`,
  codeElsewhere: (name: string) =>
    `${name}还没有登记，以前的邀请码都作废了。本人是名册上的退役军人的，请用名册上的手机号登记；在别的站也有岗位的，请上级站发邀请码`,
} as const
