import type { Receipt } from '@shared/contracts/views'
import { wechat } from '../../../tests/support/wechat'
import { kept } from '../../kept'
import { keepReceipt, keptReceipt } from './kept-receipt'

jest.mock('@tarojs/taro', () => jest.requireActual('../../../tests/support/wechat').asTaro)
beforeEach(() => wechat.forget())

const photo = 'https://cloud.example/portraits/one.jpg?sign=abc'
const receipt: Receipt = {
  requestId: 'request0000000000001',
  number: '010101-2026-0001',
  track: 'service',
  version: 1,
  holder: { kind: 'instructor', name: '周建国', phone: '13900000011', photo },
  promise: { key: 'service.accept', dueAt: '2026-06-03T09:00:00+08:00', basis: '本站承诺', isProvisional: false },
  receivedAt: '2026-06-02T09:00:00+08:00',
}

test('a receipt shows whose face stands on it while the app runs, and the phone keeps everything but that', () => {
  keepReceipt(receipt)
  expect(keptReceipt(receipt.requestId)).toEqual(receipt)
  expect(keptReceipt('request0000000000002')).toBeUndefined()
  expect(kept('receipt')).toMatchObject({ number: receipt.number, holder: { name: '周建国' } })
  expect(JSON.stringify(kept('receipt'))).not.toContain(photo)
  jest.isolateModules(() => {
    const begunAnew = jest.requireActual('./kept-receipt') as typeof import('./kept-receipt')
    expect(begunAnew.keptReceipt(receipt.requestId)?.holder).toEqual({
      kind: 'instructor',
      name: '周建国',
      phone: '13900000011',
    })
  })
})
