import { answerOf, refusalOf } from './answer'

const ids = { yourTurn: 'id-1', progress: 'id-2', written: 'id-3' }

test('each template is accepted by itself, in any of the ways of accepting', () => {
  const reply = { errMsg: 'requestSubscribeMessage:ok', 'id-1': 'accept', 'id-2': 'acceptWithAudio', 'id-3': 'reject' }
  expect(answerOf(reply, ids)).toEqual({ accepted: ['yourTurn', 'progress'], isOff: false })
})

test('rejected, banned and filtered ones are not counted, nor are those WeChat says nothing of', () => {
  const words = ['reject', 'ban', 'filter', undefined]
  for (const word of words) expect(answerOf({ 'id-1': word }, ids).accepted).toEqual([])
})

test('the main switch is told apart from any other failure', () => {
  expect(refusalOf({ errCode: 20004, errMsg: 'requestSubscribeMessage:fail' })).toEqual({ accepted: [], isOff: true })
  expect(refusalOf({ errCode: 20001 })).toEqual({ accepted: [], isOff: false })
  expect(refusalOf(undefined)).toEqual({ accepted: [], isOff: false })
})
