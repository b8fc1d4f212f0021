import { currentPage, tellPage } from '../pages'
import { applyLook } from '../screen/page-look'
import { hideTabs, setBadge } from '../screen/tab-bar'
import { wxFunction } from './call'

interface Badge {
  index: number
  text?: string
}

function look(change: Parameters<typeof applyLook>[1]): void {
  const page = currentPage()
  if (page) applyLook(page.container, change)
}

/** What a program changes of the bar, the tabs and the pulling around its pages. */
export const pageFrame = {
  setNavigationBarTitle: wxFunction('setNavigationBarTitle', ({ title }: { title: string }) => look({ title })),
  setNavigationBarColor: wxFunction(
    'setNavigationBarColor',
    ({ frontColor, backgroundColor }: { frontColor: string; backgroundColor: string }) => {
      if (!/^#(000000|ffffff)$/.test(frontColor)) throw new Error('fail invalid frontColor')
      look({ front: frontColor, back: backgroundColor })
    },
  ),
  showTabBar: wxFunction('showTabBar', () => hideTabs(false)),
  hideTabBar: wxFunction('hideTabBar', () => hideTabs(true)),
  setTabBarBadge: wxFunction('setTabBarBadge', ({ index, text }: Badge) => setBadge(index, text)),
  removeTabBarBadge: wxFunction('removeTabBarBadge', ({ index }: Badge) => setBadge(index, undefined)),
  showTabBarRedDot: wxFunction('showTabBarRedDot', ({ index }: Badge) => setBadge(index, '•')),
  hideTabBarRedDot: wxFunction('hideTabBarRedDot', ({ index }: Badge) => setBadge(index, undefined)),
  startPullDownRefresh: wxFunction('startPullDownRefresh', () => void tellPage(currentPage(), 'onPullDownRefresh')),
  stopPullDownRefresh: wxFunction('stopPullDownRefresh', () => undefined),
}
