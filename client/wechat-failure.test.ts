import { type Failure, failureOf } from './wechat-failure'

const said: [string, Failure][] = [
  ['chooseMedia:fail cancel', 'cancelled'],
  ['chooseImage:fail cancel', 'cancelled'],
  ['makePhoneCall:fail cancel', 'cancelled'],
  ['getPhoneNumber:fail user deny', 'cancelled'],
  ['chooseMedia:fail privacy permission is not authorized', 'noConsent'],
  ['getRecorderManager:fail privacy permission is not authorized in gap', 'noConsent'],
  ['getPhoneNumber:fail privacy permission is not authorized', 'noConsent'],
  ['chooseMedia:fail auth deny', 'denied'],
  ['operateRecorder:fail auth deny', 'denied'],
  ['authorize:fail:auth denied', 'denied'],
  ['operateRecorder:fail authorize no response', 'denied'],
  ['chooseMedia:fail:system permission denied', 'deniedByPhone'],
  ['operateRecorder:fail system permission denied', 'deniedByPhone'],
  ['operateRecorder:fail:NotFoundError', 'failed'],
  ['chooseMedia:fail api scope is not declared in the privacy agreement', 'failed'],
  ['makePhoneCall:fail not support', 'failed'],
]

test.each(said)('%s is %s', (errMsg, failure) => {
  expect(failureOf({ errMsg })).toBe(failure)
})

test('an error of any other kind is a failure and nothing more', () => {
  for (const error of [undefined, null, 'no', new Error('boom'), {}]) expect(failureOf(error)).toBe('failed')
  expect(failureOf(new Error('chooseMedia:fail cancel'))).toBe('cancelled')
})
