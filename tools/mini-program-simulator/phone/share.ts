import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { config } from './config'
import { currentPage, tellPage } from './pages'
import { plainTarget } from './plain-event'
import { ask } from './screen/dialogue'

interface Card {
  title?: string
  path?: string
  imageUrl?: string
  promise?: Promise<Card>
}

/** Shares the page on top as it says itself, if the person sends it; WeChat never tells a program whether they did. */
export async function share(from: 'button' | 'menu', button?: unknown): Promise<void> {
  const page = currentPage()
  if (!page) return
  const target = button ? plainTarget(button as glassEasel.Element) : undefined
  const said = (tellPage(page, 'onShareAppMessage', { from, target }) ?? {}) as Card
  const { title = config().app.window?.navigationBarTitleText ?? '', path = page.path } = (await said.promise) ?? said
  if (await ask({ kind: 'share', title: '发送给：', text: title, yes: '发送', no: '取消' }))
    window.__emit('Simulator.shared', { title, path })
}
