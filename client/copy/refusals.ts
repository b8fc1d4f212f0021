import { Refusal, type RefusalCode } from '@shared/domain/refusal'
import { Unreachable } from '../unreachable'
import { copy } from './app'

type Detail = Refusal['detail']

/** Each no in words: what happened, what is kept, what to do. A code without a sentence does not compile. */
export const refusals: Record<RefusalCode, (detail: Detail) => string> = {
  FORM_INVALID: () => '有几处还没有填好，您写的内容都在。请看标出的地方，改好后再提交。',
  UNKNOWN_ACT: () => '您用的版本旧了，这一步没有做成，内容都在。请关闭小程序，重新打开后再试。',
  NOT_JOINED: () => '还没有登记您的手机号，这一步没有做成。请先登记手机号，或请服务站帮您登记。',
  NOT_ALLOWED: () => '这件事不由您这个岗位办理，什么也没有改动。如果您认为应当由您办，请联系站长。',
  NOT_FOUND: () => '没有找到这一项，什么也没有改动。可能已经有人办过，或转给别处了，请回到首页再看。',
  NOT_NOW: () => '事情已经进到下一步，现在不能这样办，什么也没有改动。请刷新后看看最新进展。',
  CHANGED_MEANWHILE: () => '刚才有人先办了一步，您写的内容都在。请刷新看看最新情况，再决定是否继续。',
  BUSY: () => '现在办理的人多，这次没有办成，您写的内容都在。请过一会儿再试。',
  UNEXPECTED: () => copy.unexpected,
  LIMIT_INVALID: () => '这个期限不合规定，没有改动。请按页面上写明的天数重新填写。',
  NOT_A_REPEAT: () => '那一件不是同一个人更早的事项，没有关联，内容都在。请另选一件。',
  POLICY_BACKDATED: () => '新的期限只对以后收到的诉求有效，没有保存，内容都在。请把生效日期改为明天或以后。',
  LAXER_THAN_LAW: ({ limit }) =>
    `法定期限只能更严，不能放宽${limit ? `（法定为${limit}）` : ''}；本人申请的时间只能更长。没有保存，内容都在。确有地方规定的，请写明依据。`,
  PAUSE_INVALID: () => '这项时限现在不能这样暂停或恢复，没有改动。信访的法定时限不能暂停，请照原来的时限办。',
  CONFLICT_OF_INTEREST: () => '这件事与办理人有关，按规定应当回避，没有交给他。请转由上级服务站的人员办理。',
  TERM_ENDED: () => '指导员的任期已经结束，这一步没有做成，内容都在。请联系服务站，由站里接着办。',
  VERDICT_GIVEN: () => '这次办理已经评价过，原来的评价仍然有效，没有改动。如有新情况，请打电话给服务站。',
  WINDOW_ENDED: () => '评价的时间已经过了，原来的记录都在。如果事情还没有解决，您可以重新提一个诉求。',
  EXTENSION_TOO_LONG: ({ most }) => `延长的天数加起来超过了规定的${most ?? 30}日，没有延长。请填写更短的天数。`,
  EXTENSION_TOO_LATE: () => '办理期限已经过了，不能再延长，没有改动。请尽快书面答复，超期的情况照实留在卷里。',
  APPROVER_IS_HANDLER: () => '批准延期的人不能是办理人本人，没有延长。请换一位负责人批准。',
  DATE_BEFORE_RECEIPT: () => '填写的日期早于收到诉求的日期，没有保存，内容都在。请核对日期后再提交。',
  DOSSIER_INCOMPLETE: () => '这一册还有缺少的材料，暂时不能办结，已有的材料都在。请补齐标红的各项后再办结。',
  TOO_MANY_REPRESENTATIVES: () =>
    '代表不能超过5人，也不能多于来访人数（《信访工作条例》第二十条），没有保存，内容都在。请改好再提交。',
  SIMPLE_NOT_SUITABLE: () =>
    '检举控告和不是第一次办理的事项不适用简易办理，没有改动，内容都在。请按普通程序告知、受理。',
  OBJECTION_TOO_LATE: () =>
    '收到转送已超过5个工作日，不能再提出异议（《信访工作条例》第二十三条），没有改动。请接着办理，或与转送的单位商量。',
  DOCUMENT_MISSING: () => '卷内还没有这份文书，没有登记送达，内容都在。请先作出文书，再登记送达。',
  REVIEW_TOO_LATE: ({ name, phone }) =>
    `收到意见书已超过30日，不能再在这里申请（《信访工作条例》第三十五条、第三十六条），您写的内容都在。${name ? `请打电话问${name}：${phone}，说明晚了的原因。` : '请打电话给服务站，说明晚了的原因。'}`,
  REVIEW_NEEDED: () => '这一类答复要由另一位同志审核后才能发出，没有发出，内容都在。请改用“拟写答复”，送审核。',
  OWN_WORK: () => '这件事您经手过，要由没有经手的人来做，没有保存，卷里的内容都在。请换一位同志。',
  SAME_BODY_AGAIN: ({ body }) =>
    `复查、复核由上一级机关作出，${body ? `${body}` : '原来作出决定的机关'}不能再作（《信访工作条例》第三十五条、第三十六条）。没有登记，内容都在。请先转送上一级机关，再写明由哪个机关作出。`,
  UNDER_REVIEW: () => '这件事正在复查或复核，或还可以申请复核，现在不能重新办理，没有改动。请等办完再看。',
  REVIEWER_IS_AUTHOR: () => '审核的人不能是拟写的人，没有改动。请换一位同志审核。',
  PLACEHOLDER_UNFILLED: ({ names }) =>
    `文稿里还有没填的地方${names ? `：${names}` : ''}，没有保存，内容都在。请把双括号里的换成实际内容。`,
  PLACEHOLDER_UNKNOWN: ({ names }) =>
    `文稿里有不认识的占位${names ? `：${names}` : ''}，没有保存，内容都在。请照表里的写。`,
  ARCHIVED: ({ number }) =>
    `这一册${number ? `（${number}）` : ''}已经归档锁定，没有改动，内容都在。确实要办，请先申请解锁，由另一位负责人批准。`,
  ARCHIVE_TOO_EARLY: ({ until }) =>
    `评价、申请复查或回访的时间还没有过，或复查、复核还没有办完${until ? `（到${String(until).slice(0, 10)}）` : ''}，没有归档，内容都在。请过后再归档。`,
  APPROVER_IS_REQUESTER: () => '批准解锁的人不能是申请的人，没有解锁，内容都在。请换一位负责人批准。',
  ATTACHMENT_TYPE: () => '这种文件不能上传，文字和其他附件都在。请改用照片、录音或 PDF 文件。',
  ATTACHMENT_SIZE: () => '这个文件太大，没有传上去，文字和其他附件都在。请换一张小一些的照片或分段录音。',
  ATTACHMENT_COUNT: () => '附件的数量超过了上限，这一个没有加上，其他的都在。请先删去一个再添加。',
  ATTACHMENT_MISSING: () => '有一个附件没有传完，文字都在。请重新传这一个；不传它，也可以接着办。',
  PHOTO_TYPE: () =>
    '这个文件不是能显示的照片，没有换上，公开牌还和原来一样。请换一张普通照片（JPG 或 PNG），或当场拍一张。',
  PHOTO_SIZE: ({ most }) =>
    `这张照片太大${most ? `（超过 ${most} MB）` : ''}，没有换上，公开牌还和原来一样。请换一张小一些的，或当场拍一张。`,
  PHOTO_MISSING: () => '照片没有传完，没有换上，公开牌还和原来一样。请再选一次。',
  PHONE_UNREADABLE: () => '没有读到您的手机号，什么也没有改动。请再点一次，或请服务站帮您登记。',
  PHONE_NOT_ON_ROSTER: () => '这个手机号不在服务站的名册上，还没有登记。请打电话给服务站核对号码。',
  PHONE_TAKEN: () => '这个手机号已登记在别人名下，或已由另一个微信登记，没有改动。请核对号码，或请服务站核实。',
  ALREADY_JOINED: () => '已经登记过了，不用再登记，没有改动。请返回上一页刷新后再看。',
  INVITATION_INVALID: () =>
    '这个邀请码用不了，什么也没有改动：可能输错了、过期了，或者已经用过。请核对一遍；还不行，请给您邀请码的人重新发一个。',
  ALREADY_APPOINTED: () => '这位同志已经在这个站担任这个岗位，没有改动。请返回名单看看。',
  OWN_HEAD_DESK: () => '不能结束自己正在用的负责人岗位，没有改动。请由上级站或另一位负责人办理。',
  STATION_CODE_TAKEN: () => '这个站点代码已经有站在用，没有新设，您写的内容都在。请核对代码。',
  GLYPH_MISSING: ({ character }) =>
    `卷内有一个字${character ? `（${character}）` : ''}打印用的字库里没有，为了不印错，这一册没有印，什么也没有改动。请把这个字告诉管理人员补进字库。`,
  TOO_MANY_EXPORTS: () => '您还有正在做的导出，这一份没有开始，什么也没有改动。请等它做完再导出。',
}

/** The one sentence for anything that went wrong: a refusal's own, the network's, or a humane one for a bug. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Refusal) return (refusals[error.code] ?? refusals.UNEXPECTED)(error.detail)
  if (error instanceof Unreachable) return copy.unreachable
  return copy.unexpected
}
