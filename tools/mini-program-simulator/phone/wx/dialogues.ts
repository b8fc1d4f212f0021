import { world } from '../config'
import { answerStanding, ask } from '../screen/dialogue'
import { made } from '../screen/shell'
import { hideToast, showToast } from '../screen/toast'
import { wxFunction } from './call'

interface Modal {
  title?: string
  content?: string
  confirmText?: string
  cancelText?: string
  showCancel?: boolean
}

interface Sheet {
  alertText?: string
  itemList: string[]
}

const MOST_ITEMS = 6
const MOST_LETTERS = 4

async function chooseFrom({ alertText = '', itemList }: Sheet): Promise<{ tapIndex: number }> {
  if (!Array.isArray(itemList) || itemList.length === 0) throw new Error('fail parameter error: itemList')
  if (itemList.length > MOST_ITEMS) throw new Error('fail parameter error: itemList should not be large than 6')
  let tapIndex = -1
  const choose = (choice: unknown) => {
    if (itemList[Number(choice)] === undefined) throw new Error(`the action sheet has no item ${choice}`)
    tapIndex = Number(choice)
  }
  const items = itemList.map((words, index) => {
    const item = made('button', words)
    item.addEventListener('click', () => {
      choose(index)
      answerStanding('panel', true)
    })
    return item
  })
  const inside = made('div', '', ...items)
  inside.className = 'items'
  const sheet = { kind: 'panel', title: alertText, yes: '', no: '取消', inside, isAtFoot: true, choose } as const
  if (!(await ask(sheet))) throw new Error('fail cancel')
  return { tapIndex }
}

/** What WeChat puts over the program's pages. */
export const dialogues = {
  showModal: wxFunction('showModal', async (modal: Modal) => {
    const { title = '', content, confirmText = '确定', cancelText = '取消', showCancel = true } = modal
    if (confirmText.length > MOST_LETTERS)
      throw new Error('fail confirmText length should not larger than 4 Chinese characters')
    if (cancelText.length > MOST_LETTERS)
      throw new Error('fail cancelText length should not larger than 4 Chinese characters')
    const no = showCancel ? cancelText : undefined
    const confirm = await ask({ kind: 'modal', title, text: content, yes: confirmText, no })
    return { confirm, cancel: !confirm }
  }),
  showActionSheet: wxFunction('showActionSheet', chooseFrom),
  showToast: wxFunction(
    'showToast',
    ({ title = '', duration = 1500, mask }: { title?: string; duration?: number; mask?: boolean }) =>
      showToast(title, { duration, mask }),
  ),
  hideToast: wxFunction('hideToast', hideToast),
  showLoading: wxFunction('showLoading', ({ title = '', mask }: { title?: string; mask?: boolean }) =>
    showToast(title, { mask }),
  ),
  hideLoading: wxFunction('hideLoading', hideToast),
  makePhoneCall: wxFunction('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
    if (!phoneNumber) throw new Error('fail parameter error: parameter.phoneNumber should be String')
    if (world().platform === 'windows' || world().platform === 'mac')
      throw new Error('fail not supported on this platform')
    if (!(await ask({ kind: 'modal', title: '呼叫', text: phoneNumber, yes: '呼叫', no: '取消' })))
      throw new Error('fail cancel')
  }),
}
