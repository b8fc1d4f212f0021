import type { ClockKey } from '@shared/domain/clock/policy'
import type { Category } from '@shared/domain/request/category'
import type { Subject } from '@shared/domain/request/state'

/** A few words under each kind of matter, so that people find their own. */
export const categoryHints: Partial<Record<Category, string>> = {
  benefits: '抚恤金、优待证、慰问、补助',
  medical: '看病报销、大病补助',
  employment: '找工作、培训、创业',
  elderCare: '养老、照护、光荣院',
  socialInsurance: '养老保险、医疗保险接续',
  partyMembership: '组织关系转接',
  rights: '合同、工资、法律问题',
  counselling: '心里有事，想找人说说',
  policy: '不清楚政策怎么规定',
  complaint: '对人对事有意见，要求查处',
  other: '说不准属于哪一类，选这里',
}

/** The order people look for their matter in: the most common first. */
export const categoryOrder: readonly Category[] = [
  'benefits',
  'medical',
  'policy',
  'employment',
  'socialInsurance',
  'elderCare',
  'housing',
  'resettlement',
  'partyMembership',
  'rights',
  'counselling',
  'suggestion',
  'complaint',
  'other',
]

/** What the three steps of asking say. */
export const ask = {
  titles: { 1: '什么事', 2: '发生了什么', 3: '怎么联系您' },
  restored: '已恢复上次没写完的内容',
  restoredLost: '照片和录音没能留住，请重新添加。',
  clear: '清空重写',
  clearTitle: '要清空，从头写吗？',
  clearText: '上次写的内容会全部删去。',
  clearKeep: '不清空，接着写',
  next: '下一步',
  changed: '改好了，回去核对',
  about: '您的事情是关于什么的？',
  aboutHint: '选最接近的一项。选错了也没关系，站里会改。',
  aboutChosen: '什么事',
  subject: '这件事涉及您的指导员或服务站吗？',
  subjectHint: '如果涉及，我们不会让他们看到，会交给上级站。',
  subjects: {
    nobody: '不涉及',
    instructor: '涉及我的指导员',
    station: '涉及服务站',
  } satisfies Record<Subject, string>,
  wordsShort: '发生了什么',
  subjectShort: '涉及谁',
  track: '您要投诉、举报或信访吗？',
  tracks: { service: '不是，想请站里帮忙', petition: '是，要投诉、举报或信访' },
  trackHint: '信访事项要正式登记，15 天内书面告诉您受理情况。',
  trackShort: '怎么办',
  ways: { service: '请站里帮忙', petition: '作为信访事项正式登记' },
  guarded: {
    instructor: '这件事不会给您的指导员看',
    station: '这件事不会给这个服务站看',
  },
  guardedText: '会作为信访事项正式登记，由上级站办理，15 天内书面告诉您受理情况。',
  complaintWord: '投诉举报会正式登记',
  complaintText: '作为信访事项办理，15 天内书面告诉您受理情况。',
  words: '请说说发生了什么',
  wordsHint: '什么时候、在哪里、什么事、希望怎么办。想到什么写什么，写一句也可以。',
  voice: '不想打字，可以录音',
  voiceHint: '最长三分钟，可以录几段。',
  photos: '照片',
  photosHint: '证件、单据、现场的照片，有就拍，没有也行。',
  wordsInVoice: '（内容见录音）',
  filesShort: '照片和录音',
  files: (photos: number, voices: number) =>
    [photos > 0 ? `${photos} 张照片` : '', voices > 0 ? `${voices} 段录音` : ''].filter(Boolean).join('，') || '没有',
  filesLater: '提交成功后接着上传，网络不好也不影响提交。',
  phone: '打哪个电话找您？',
  phoneHint: '不是本人的也可以，例如子女的手机。',
  address: '住址',
  addressHint: '需要上门的话，写到村、组或门牌号。',
  urgent: '这件事很急吗？',
  urgentHint: '人身安全、突发疾病、断水断电这类事，选“很急”。有生命危险，请先拨打 120 或 110。',
  urgents: { no: '不急，按正常时间办', yes: '很急，请马上有人看' },
  check: '提交前，请核对一下',
  submit: '提交',
  retry: '再提交一次',
  notSent: '还没有发出去，内容已保存',
  notSentText: '没有连上网络。等有信号了再点“再提交一次”，不会重复。着急的话请直接打电话。',
  failed: '还没有提交成功，内容已保存',
  arrivedWord: '您上次点的提交，其实已经送到了',
  arrivedText: '后来改写的内容还没有送到。请打开那件诉求，把新写的内容补充进去，已经替您抄好了。',
  arrivedOpen: '打开那件诉求',
  problems: {
    category: '请选一项：事情是关于什么的',
    words: '请写一句发生了什么，或者录一段音',
    wordsLong: '写得太长了，请删短到 2000 字以内',
    phone: '电话号码不对：手机是 11 位数字，座机请带区号',
    addressLong: '住址太长了，请删短到 100 字以内',
  },
} as const

/** What the receipt says. */
export const receipt = {
  title: '回执',
  done: '已经收到您的诉求',
  number: '编号',
  next: '接下来',
  promise: (who: string, until: string, key: ClockKey) =>
    `${key === 'urgent.acknowledge' ? '服务站' : who}会在${until}${promised[key] ?? '给您回音'}`,
  noDate: (who: string, key: ClockKey) => `${who}会${promised[key] ?? '给您回音'}`,
  basis: (basis: string) => `依据：${basis}`,
  provisional: '待放假通知',
  provisionalText: '国家放假安排公布后，这个日期可能会调整，调整了会告诉您。',
  late: '过了这个时间还没有动静，站里会催办，您也可以打电话。',
  calls: '办的人会打您留下的电话，请留意接听。',
  keep: '可以截图保存这一页；在“我的诉求”里也随时看得到。',
  open: '看这件诉求',
  call: (name: string) => `打电话给${name}`,
  gone: '这张回执不在这部手机上',
  goneText: '您提交的诉求都在“我的诉求”里，打开就能看到编号和进展。',
  goneOpen: '看我的诉求',
} as const

/** What is promised first, by whichever clock runs first. */
const promised: Partial<Record<ClockKey, string>> = {
  'service.accept': '接收您的诉求',
  'petition.notice': '书面告诉您受理情况',
  'urgent.acknowledge': '看到并回应',
}

/** How photographs and recordings arrive after the receipt. */
export const uploads = {
  sending: '照片和录音正在补传',
  progress: (done: number, all: number) => `第 ${done} 个，共 ${all} 个。可以先做别的，不影响您的诉求。`,
  failed: (count: number) => `有 ${count} 个附件没有传上去`,
  failedText: '文字已经送到，不影响办理。有信号时可以再传。',
  retry: '再传一次',
  drop: '不传了',
  sent: '照片和录音都传好了',
} as const
