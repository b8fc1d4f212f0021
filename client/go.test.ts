import { wechat } from '../tests/support/wechat'
import { goTo, leadTheLostHome, startAt } from './go'

jest.mock('@tarojs/taro', () => jest.requireActual('../tests/support/wechat').asTaro)
beforeEach(() => wechat.forget())

test('a page opens above this one', async () => {
  await goTo('/station/queue/index')
  expect(wechat.opened).toEqual(['navigateTo /station/queue/index'])
})

test('with ten pages open already, it takes the place of the last', async () => {
  wechat.failures = ['navigateTo:fail webview count limit exceed']
  await goTo('/veteran/help/index')
  expect(wechat.opened).toEqual(['navigateTo /veteran/help/index', 'redirectTo /veteran/help/index'])
  expect(wechat.modals).toEqual([])
})

test('a package that could not be fetched is offered once more, and again only as long as the person wants', async () => {
  wechat.failures = ['navigateTo:fail loadSubPackage fail', 'navigateTo:fail loadSubPackage fail']
  wechat.confirms = [true, false]
  await goTo('/station/queue/index')
  expect(wechat.opened).toHaveLength(2)
  expect(wechat.modals.map(({ title }) => title)).toEqual(['这一页没能打开', '这一页没能打开'])
})

test('whoever opens a page there is not is led home at once, and told so there', () => {
  leadTheLostHome()
  wechat.opensUnknownPage()
  expect(wechat.opened).toEqual(['reLaunch /veteran/home/index?lost=1'])
})

test('what else goes wrong never reaches whoever asked for the page', async () => {
  wechat.failures = ['reLaunch:fail timeout']
  await expect(startAt('/veteran/home/index')).resolves.toBeUndefined()
})
