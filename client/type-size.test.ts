import { wechat } from '../tests/support/wechat'
import { chooseTypeSize, rereadTypeSize, typeScale } from './type-size'

jest.mock('@tarojs/taro', () => jest.requireActual('../tests/support/wechat').asTaro)

const set = (appBase: object) => {
  wechat.appBase = appBase
  rereadTypeSize()
}
beforeEach(() => {
  wechat.forget()
  chooseTypeSize('follow')
})

test.each([
  [{ fontSizeScaleFactor: 1.4, fontSizeSetting: 16 }, 1.4],
  [{ fontSizeSetting: 20 }, 1.25],
  [{ fontSizeSetting: 12 }, 1],
  [{ fontSizeScaleFactor: 3 }, 1.75],
  [{}, 1],
])('what WeChat says, %j, makes every size %d times as large', (appBase, scale) => {
  set(appBase)
  expect(typeScale()).toBe(scale)
})

test('a change in WeChat’s settings holds as soon as somebody comes back', () => {
  set({ fontSizeScaleFactor: 1 })
  expect(typeScale()).toBe(1)
  wechat.appBase = { fontSizeScaleFactor: 1.5 }
  rereadTypeSize()
  expect(typeScale()).toBe(1.5)
})

test('a size chosen here is never made smaller by WeChat, and holds on a phone without room to keep it', () => {
  set({ fontSizeScaleFactor: 1 })
  wechat.isFull = true
  chooseTypeSize('largest')
  expect(typeScale()).toBe(1.75)
})
