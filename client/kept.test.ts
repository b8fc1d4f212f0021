import { wechat } from '../tests/support/wechat'
import { hasRoom, keep, kept } from './kept'

jest.mock('@tarojs/taro', () => jest.requireActual('../tests/support/wechat').asTaro)
beforeEach(() => wechat.forget())

test('what was kept is there, until it is let go', () => {
  keep('draft', { words: '取暖补助' })
  expect(kept('draft')).toEqual({ words: '取暖补助' })
  keep('draft', undefined)
  expect(kept('draft')).toBeUndefined()
})

test('a full phone loses nothing while the app runs, and it can be said until there is room again', () => {
  wechat.isFull = true
  keep('draft', { words: '取暖补助' })
  expect(kept('draft')).toEqual({ words: '取暖补助' })
  expect(hasRoom()).toBe(false)
  wechat.isFull = false
  keep('draft', { words: '取暖补助款' })
  expect([hasRoom(), kept('draft')]).toEqual([true, { words: '取暖补助款' }])
})
