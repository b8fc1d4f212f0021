import type { Collected } from '../privacy/collected'

interface Purpose {
  what: string
  why: string
  /** How the matter goes on for somebody who would rather not. */
  without: string
}

/** What is collected, what for, and what still works without it. */
export const purposes: Record<Collected, Purpose> = {
  phone: {
    what: '您的手机号',
    why: '在服务站的名册上找到您，办事时和您联系',
    without: '可以请服务站帮您登记，也可以直接打电话',
  },
  photos: {
    what: '您自己拍的或选的照片',
    why: '附在您的诉求里，让办事的人看清楚；指导员的，本人同意公开后放在公开牌上',
    without: '写下来或录音也行，照片可以见面时再给；公开牌上不放照片也能用',
  },
  recording: {
    what: '您自己录的话',
    why: '附在您的诉求里，不用打字也能说清楚',
    without: '打字也行，也可以直接打电话说',
  },
  typed: {
    what: '您填写的姓名、电话、住址和事情经过',
    why: '登记和办理您的诉求，给您答复',
    without: '可以到服务站当面说，由工作人员登记',
  },
}

/** What the consent to all this says. */
export const privacy = {
  title: '先请您看一看，再决定',
  intro: '这些资料，只用来给您办事：',
  readers:
    '只有为您办事的人和他们的上级站能看到，每次查看都有记录；指导员本人同意公开的照片和电话，所联系的退役军人也看得到。不作别的用途。',
  guide: '看完整的《用户隐私保护指引》',
  guideFailed: '指引没有打开。请点右上角的“…”，在小程序资料里也能看到；或请服务站念给您听。',
  agree: '同意，接着办',
  disagree: '先不同意，照样能办',
  disagreeText: '不同意也不要紧：您写的都还在，打字、打电话、请服务站登记，事情一样办。',
  phoneConsent: '点“同意并用手机号登记”，表示您看过并同意这份指引。',
  agreeWithPhone: '同意并用手机号登记',
} as const
