import { world } from '../config'
import { callerOf, currentPage, pageStack } from '../pages'
import { ask } from '../screen/dialogue'
import { setTitle } from '../screen/navigation-bar'
import { made, shell } from '../screen/shell'
import { wxFunction } from './call'

interface Modal {
  title?: string
  content?: string
  confirmText?: string
  cancelText?: string
  showCancel?: boolean
}

/** A word that stands on the screen for a moment and stops no tap. */
function toast(words: string, duration = 1500): void {
  const shown = made('output', words)
  shown.setAttribute(
    'style',
    'position:fixed;left:50%;top:40%;background:#333;color:#fff;padding:12px;pointer-events:none',
  )
  shell().body.append(shown)
  setTimeout(() => shown.remove(), duration)
}

/** What WeChat draws around the program's pages. */
export const interface_ = {
  showModal: wxFunction('showModal', async (modal: Modal) => {
    const { title = '', content, confirmText = '确定', cancelText = '取消', showCancel = true } = modal
    const confirm = await ask({
      kind: 'modal',
      title,
      text: content,
      yes: confirmText,
      no: showCancel ? cancelText : undefined,
    })
    return { confirm, cancel: !confirm }
  }),
  showToast: wxFunction('showToast', ({ title, duration }: { title: string; duration?: number }) =>
    toast(title, duration),
  ),
  hideToast: wxFunction('hideToast', () => undefined),
  setNavigationBarTitle: wxFunction('setNavigationBarTitle', ({ title }: { title: string }) => {
    const page = currentPage()
    if (!page) return
    page.title = title
    setTitle(title, pageStack().length > 1)
  }),
  pageScrollTo: wxFunction('pageScrollTo', ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
    const page = document.documentElement
    if (selector === undefined) page.scrollTop = scrollTop ?? 0
    else document.querySelector(selector.replace(/^#(.*)/, '[id$="--$1"]'))?.scrollIntoView()
  }),
  makePhoneCall: wxFunction('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
    if (world().platform === 'windows' || world().platform === 'mac')
      throw new Error('fail not supported on this platform')
    const called = await ask({ kind: 'modal', title: '呼叫', text: phoneNumber, yes: '呼叫', no: '取消' })
    if (!called) throw new Error('fail cancel')
  }),
  createSelectorQuery: () => {
    const page = currentPage()
    if (!page) throw new Error('createSelectorQuery: no page is open')
    return (callerOf(page) as unknown as { createSelectorQuery(): unknown }).createSelectorQuery()
  },
}
