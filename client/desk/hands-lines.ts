import { outcomeNames } from '../copy/labels'
import { type Detail, day, named, said, type Words } from './line-detail'

const sentTo = (how: string, detail: Detail): Words => ({
  words: `${how}${said(detail, 'to')}${detail.dueOn ? `，${day(detail, 'dueOn')}前反馈结果` : ''}`,
  note: said(detail, 'words'),
})

const planned = (detail: Detail): string => `每${said(detail, 'cadenceDays')}天一次\n${said(detail, 'plan')}`

const opined = (detail: Detail): string =>
  [
    named(outcomeNames, said(detail, 'outcome')),
    said(detail, 'words'),
    said(detail, 'basis') && `依据：${said(detail, 'basis')}`,
  ]
    .filter(Boolean)
    .join('\n')

/** Sending, sharing and reviewing a matter as sentences after the name of who did it. */
export const handsSentences = {
  refer: (detail: Detail): Words => sentTo('转送', detail),
  assign: (detail: Detail): Words => sentTo('交办', detail),
  supervise: (detail: Detail): Words => sentTo('督办', detail),
  receive: (detail: Detail): Words => ({ words: `${said(detail, 'to')}${day(detail, 'receivedOn')}签收` }),
  reportResult: (detail: Detail): Words => ({
    words: `${said(detail, 'from')}向${said(detail, 'to')}反馈了办理结果${Number(detail.files) > 0 ? `，附 ${said(detail, 'files')} 份材料` : ''}`,
    note: said(detail, 'words'),
  }),
  returnMovement: (detail: Detail): Words => ({
    words: `从${said(detail, 'from')}退回${said(detail, 'to')}`,
    note: said(detail, 'reason'),
  }),
  addCoHandler: (detail: Detail): Words => ({
    words: `请${said(detail, 'name')}（${said(detail, 'station')}）协办`,
    note: said(detail, 'words'),
  }),
  assignLeader: (detail: Detail): Words => ({
    words: `由${said(detail, 'leader')}（${said(detail, 'station')}）包案`,
    note: planned(detail),
  }),
  recordProgress: (detail: Detail): Words => ({ words: '记包案进展', note: said(detail, 'words') }),
  pair: (detail: Detail): Words => ({
    words: `由${said(detail, 'partner')}（${said(detail, 'station')}）一对一包联`,
    note: planned(detail),
  }),
  consult: (detail: Detail): Words => ({
    words: `${day(detail, 'heldOn')}会商，${said(detail, 'participants')}参加`,
    note: `意见：${said(detail, 'opinions')}\n决定：${said(detail, 'decision')}`,
  }),
  draftAnswer: (detail: Detail): Words => ({ words: '拟写了答复，等另一位同志审核', note: opined(detail) }),
  approveAnswer: (detail: Detail): Words => ({
    words: `审核通过${said(detail, 'author')}拟写的答复，已发出`,
    note: opined(detail),
  }),
  returnAnswer: (detail: Detail): Words => ({
    words: `退回${said(detail, 'author')}拟写的答复`,
    note: said(detail, 'words'),
  }),
}
