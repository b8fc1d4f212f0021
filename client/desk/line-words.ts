import type { RequestView } from '@shared/contracts/views'
import type { ClockKey } from '@shared/domain/clock/policy'
import { isLateEntry } from '@shared/domain/late-entry'
import { retentionNames } from '../copy/archiving'
import { deskCopy } from '../copy/desk'
import { methodLabels, ruleLabels } from '../copy/desk-labels'
import { handsCopy } from '../copy/hands'
import { clockNames, outcomeNames, petitionClassNames, verdictNames } from '../copy/labels'
import { branchNames, endedIn, stageNames } from '../copy/petition'
import { templateVersion } from '../copy/templates'
import { handsSentences } from './hands-lines'
import { type Detail, day, named, said, type Words } from './line-detail'
import { petitionSentences } from './petition-lines'

type Line = RequestView['lines'][number]

/** Why the clock handed a request on. */
const handOverReasons: Record<string, string> = {
  termEnded: '指导员聘期结束',
  onLeave: '指导员请假',
  unstaffed: '原来的站没有工作人员',
}

/** Each act of the dossier as a sentence after the name of who did it, and what they wrote. */
const sentences: Record<Line['act'], (detail: Detail) => Words> = {
  submit: (detail) =>
    detail.stage
      ? {
          words: `${named(stageNames, said(detail, 'stage'))}申请立卷，原卷 ${said(detail, 'of')}，交${said(detail, 'holder')}`,
          note: said(detail, 'words'),
        }
      : { words: `登记了诉求，交${said(detail, 'holder')}`, note: named(ruleLabels, said(detail, 'rule')) },
  accept: () => ({ words: '接收了诉求' }),
  giveBack: (detail) => ({ words: `退回${said(detail, 'to')}`, note: said(detail, 'reason') }),
  reassign: (detail) => ({
    words: `把诉求从${said(detail, 'from')}改派给${said(detail, 'to')}`,
    note: said(detail, 'reason'),
  }),
  handOver: (detail) => ({
    words: `自动转交${said(detail, 'to')}`,
    note: `${handOverReasons[said(detail, 'why')] ?? ''}，原由${said(detail, 'from')}办理；时限不变`,
  }),
  ask: (detail) => ({ words: '请本人补充', note: said(detail, 'words') }),
  reply: (detail) => ({ words: '补充了情况', note: said(detail, 'words') }),
  attach: (detail) => ({
    words: `放进${{ photo: '一张照片', voice: '一段录音', document: '一份文件' }[said(detail, 'kind')] ?? '附件'}`,
  }),
  recordContact: (detail) => ({
    words: `${named(methodLabels, said(detail, 'method'))}联系，${detail.reached ? '联系上了本人' : '没有联系上'}`,
    note: said(detail, 'words'),
  }),
  answer: (detail) => ({ words: detail.wasLate ? '作了答复（已超期）' : '作了答复', note: said(detail, 'words') }),
  confirm: (detail) => ({
    words: `评价：${named(verdictNames, said(detail, 'verdict'))}`,
    note: said(detail, 'reason'),
  }),
  contest: (detail) => ({ words: '评价：不满意，重新办理', note: said(detail, 'reason') }),
  close: (detail) => ({ words: '办结，服务记录归卷', note: said(detail, 'content') }),
  confirmRecord: (detail) => ({ words: '确认了服务记录', note: said(detail, 'content') }),
  lapse: () => ({ words: '评价期已过，按未评价办结' }),
  reopen: (detail) => ({ words: `重新办理，第 ${said(detail, 'cycle')} 轮`, note: said(detail, 'reason') }),
  withdraw: (detail) => ({
    words: detail.writtenOn ? `按本人${day(detail, 'writtenOn')}的书面意见登记撤回` : '撤回了诉求',
    note: said(detail, 'reason'),
  }),
  convert: (detail) => ({
    words: `转为信访事项（${named(petitionClassNames, said(detail, 'petitionClass'))}），交${said(detail, 'holder')}`,
    note: said(detail, 'reason'),
  }),
  reclassify: (detail) => ({
    words: `重新定类为${[named(petitionClassNames, said(detail, 'petitionClass')), named(branchNames, said(detail, 'branch'))].filter(Boolean).join(' ')}，由${said(detail, 'holder')}办理`,
    note: said(detail, 'reason'),
  }),
  recordAddress: (detail) => ({ words: '补记了住址', note: said(detail, 'address') }),
  revert: (detail) => ({
    words: `按本人${day(detail, 'writtenOn')}的书面意愿转回服务诉求`,
    note: said(detail, 'words'),
  }),
  notify: (detail) => ({
    words: detail.by
      ? `${said(detail, 'by')}书面告知，由${said(detail, 'whereTo')}办理`
      : `书面告知，由${said(detail, 'whereTo')}办理`,
    note: said(detail, 'words'),
  }),
  admit: (detail) => ({ words: `登记：${said(detail, 'body')}已于${day(detail, 'admittedOn')}受理` }),
  decline: (detail) => ({
    words: `不予受理，请本人到${said(detail, 'whereTo')}反映`,
    note: said(detail, 'reason'),
  }),
  extend: (detail) => ({ words: `批准延期${said(detail, 'days')}天`, note: said(detail, 'reason') }),
  declareComplex: (detail) => ({
    words: `批准按复杂事项办理，${said(detail, 'days')}个工作日内答复`,
    note: said(detail, 'reason'),
  }),
  issueOpinion: (detail) => ({
    words: `登记${endedIn(said(detail, 'outcome'))}：${named(outcomeNames, said(detail, 'outcome'))}，${day(detail, 'issuedOn')}作出`,
    note: [said(detail, 'words'), said(detail, 'basis')].filter(Boolean).join('\n依据：'),
  }),
  ...petitionSentences,
  ...handsSentences,
  closePetition: () => ({ words: '办结归卷' }),
  archive: (detail) => ({
    words: `归档，保管期限${named(retentionNames, said(detail, 'retention'))}${detail.keptUntil ? `，到${day(detail, 'keptUntil')}` : ''}`,
  }),
  requestUnlock: (detail) => ({ words: '申请解锁', note: said(detail, 'reason') }),
  approveUnlock: (detail) => ({ words: `批准${said(detail, 'by')}的解锁申请`, note: said(detail, 'reason') }),
  raiseUrgent: (detail) => ({ words: '紧急上报', note: said(detail, 'words') }),
  acknowledge: () => ({ words: '回应了紧急上报' }),
  reviewWords: (detail) => ({
    words: detail.isFine ? '阅看了内容，没有问题' : '阅看了内容，请办理的人留意',
    note: said(detail, 'note'),
  }),
  linkRepeat: (detail) => ({
    words: `关联为重复访（第 ${said(detail, 'nth')} 次），前一件 ${said(detail, 'number')}`,
    note: said(detail, 'words'),
  }),
  unlinkRepeat: (detail) => ({ words: `取消与 ${said(detail, 'number')} 的关联`, note: said(detail, 'words') }),
  settle: () => ({ words: '放假安排已公布或者有调整，到期日已按新的安排计算' }),
  remind: (detail) => ({ words: `提醒：${clockName(detail)}快到时间了` }),
  escalate: (detail) => ({ words: `上报：${clockName(detail)}到期没有完成` }),
}

const clockName = (detail: Detail): string => named<ClockKey>(clockNames, said(detail, 'key'))

/** One line of the dossier in words; one recorded later than what it tells of is marked 补录. */
export function lineWords(line: Line, receivedAt: string): Words {
  const { words, note } = sentences[line.act](line.detail)
  const template = said(line.detail, 'template')
  const notes = [note, template && handsCopy.template(templateVersion(template))].filter(Boolean).join('\n')
  return {
    words: isLateEntry(line, receivedAt) ? `${words}（${deskCopy.lateEntry}）` : words,
    note: notes || undefined,
  }
}
