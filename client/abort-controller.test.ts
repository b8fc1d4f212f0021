import { AbortController } from '../config/abort-controller'

test('an abort is told once, with its reason, and stays', () => {
  const controller = new AbortController()
  const told = jest.fn()
  controller.signal.addEventListener('abort', told)
  controller.abort('enough')
  controller.abort('again')
  expect(told).toHaveBeenCalledTimes(1)
  expect(controller.signal).toMatchObject({ aborted: true, reason: 'enough' })
  expect(() => controller.signal.throwIfAborted()).toThrow()
})
