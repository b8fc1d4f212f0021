import { world } from '../config'
import { permit } from '../screen/permission'
import { agreeToPrivacy, privacyIsAgreed, requirePrivacy } from '../wx/privacy'
import type { BuiltIn } from './define'

/** What WeChat does for each open-type of a button, and the event that tells the outcome. */
export const openTypes: Record<string, (button: BuiltIn) => Promise<void> | void> = {
  async getPhoneNumber(button) {
    const tell = (detail: object) => button.triggerEvent('getphonenumber', detail)
    try {
      await requirePrivacy()
    } catch {
      return tell({ errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: 104 })
    }
    if (!(await permit('phoneNumber', '申请获取你的手机号'))) return tell({ errMsg: 'getPhoneNumber:fail user deny' })
    tell({ errMsg: 'getPhoneNumber:ok', code: `phone:${world().ownNumber}`, encryptedData: '', iv: '' })
  },
  agreePrivacyAuthorization(button) {
    agreeToPrivacy(button.id)
    button.triggerEvent('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
  openSetting(button) {
    button.triggerEvent('opensetting', { errMsg: 'openSetting:ok', authSetting: {} })
  },
  share() {
    if (!privacyIsAgreed()) return
  },
}
