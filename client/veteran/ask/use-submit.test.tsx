import { veteran } from '@shared/contracts/veteran'
import { renderToStaticMarkup } from 'react-dom/server'
import { ids, wechat } from '../../../tests/support/wechat'
import { write } from './draft'
import { useSubmit } from './use-submit'

jest.mock('@tarojs/taro', () => jest.requireActual('../../../tests/support/wechat').asTaro)
jest.mock('../../transport', () => jest.requireActual('../../transport.weapp'), { virtual: true })
jest.mock('../../notices/wechat', () => jest.requireActual('../../notices/wechat.weapp'), { virtual: true })
jest.mock('../keep-file', () => jest.requireActual('../keep-file.weapp'), { virtual: true })

/** What the page's button does on a tap. */
function tapped(): () => Promise<void> {
  let tap: (() => Promise<void>) | undefined
  function Probe() {
    tap = useSubmit('13900000001').submit
    return null
  }
  renderToStaticMarkup(<Probe />)
  if (!tap) throw new Error('nothing to tap')
  return tap
}

beforeEach(() => {
  wechat.forget()
  write({ category: 'benefits', words: '优待金还没有到账' })
})

test('WeChat is asked in the tap itself, for the three templates of a veteran', () => {
  wechat.answersSubscription = new Promise(() => undefined)
  void tapped()()
  expect(wechat.askedFor).toEqual([[ids.yourTurn, ids.progress, ids.written]])
})

test('what was accepted is counted, and the matter is sent whatever the answer', async () => {
  wechat.answersSubscription = Promise.resolve({ [ids.yourTurn]: 'accept', [ids.progress]: 'reject' })
  await tapped()()
  expect(wechat.called('submit')).toHaveLength(1)
  expect(wechat.called('countSubscriptions')).toEqual([{ accepted: ['yourTurn'] }])
})

test('with the main switch off the matter is sent, and nothing is counted', async () => {
  wechat.answersSubscription = Promise.reject({ errCode: 20004 })
  await tapped()()
  expect(wechat.called('submit')).toHaveLength(1)
  expect(wechat.called('countSubscriptions')).toEqual([])
})

test('what nobody sees comes along when text is pasted, and the contract takes what is sent all the same', async () => {
  const unseen = '\u0000\u007F\u061C\u200B\u200E\u200F\u202A\u202E\u2066\u2069\uFEFF'
  write({ words: `${unseen}优待金还没有到账\n请查`, address: `柳湾村${unseen}7号` })
  wechat.answersSubscription = Promise.resolve({})
  await tapped()()
  expect(veteran.submit.input.parse(wechat.called('submit')[0])).toMatchObject({
    words: '优待金还没有到账\n请查',
    address: '柳湾村7号',
  })
})
