/** What somebody reads who sits down at their desk with a code. */
export const invitationCopy = {
  entry: '工作人员凭邀请码进入',
  title: '凭邀请码进入',
  intro: '站里请您来工作时，给了您一个 12 位的邀请码。在这里输入一次，以后打开连心桥就是您的岗位。',
  code: '邀请码',
  hint: '12 位字母和数字。大写小写、有没有空格和横线都可以。',
  problem: '请输入邀请码',
  submit: '进入我的岗位',
} as const
