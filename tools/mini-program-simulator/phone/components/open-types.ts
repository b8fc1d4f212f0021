import { world } from '../config'
import { ask } from '../screen/dialogue'
import { permit } from '../screen/permission'
import { share } from '../share'
import { pictureOf } from '../wx/pictures'
import { openSettings, requirePrivacy, tapToAgree } from '../wx/privacy'
import type { BuiltIn } from './define'

/** What WeChat does for each open-type of a button, and the event that tells the outcome. */
export const openTypes: Record<string, (button: BuiltIn) => Promise<void> | void> = {
  async getPhoneNumber(button) {
    const tell = (detail: object) => button.triggerEvent('getphonenumber', detail)
    try {
      await requirePrivacy('getPhoneNumber')
    } catch {
      return tell({ errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 })
    }
    if (!(await permit('phoneNumber', '申请获取你的手机号'))) return tell({ errMsg: 'getPhoneNumber:fail user deny' })
    tell({ errMsg: 'getPhoneNumber:ok', code: `phone:${world().ownNumber}`, encryptedData: '', iv: '' })
  },
  agreePrivacyAuthorization(button) {
    tapToAgree(button.id)
    button.triggerEvent('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
  async openSetting(button) {
    button.triggerEvent('opensetting', { errMsg: 'openSetting:ok', ...(await openSettings()) })
  },
  async chooseAvatar(button) {
    await requirePrivacy('chooseAvatar')
    const { tempFilePath } = await pictureOf(0)
    button.triggerEvent('chooseavatar', { avatarUrl: tempFilePath })
  },
  async contact(button) {
    await ask({ kind: 'viewer', title: '客服会话', yes: '返回' })
    button.triggerEvent('contact', { errMsg: 'enterContact:ok', path: '', query: {} })
  },
  async feedback() {
    await ask({ kind: 'viewer', title: '意见反馈', yes: '返回' })
  },
  share: (button) => share('button', button),
}
