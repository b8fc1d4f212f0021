import { AGREE_BUTTON, isAsked, settle, takeUp } from './asked'

test('a question is shown to the person, and consent names the button they tapped', () => {
  const decide = jest.fn()
  takeUp(decide)
  expect(isAsked()).toBe(true)
  settle(true)
  expect(decide.mock.calls).toEqual([
    [{ event: 'exposureAuthorization' }],
    [{ event: 'agree', buttonId: AGREE_BUTTON }],
  ])
  expect(isAsked()).toBe(false)
})

test('two questions at once are answered by one tap, each exactly once', () => {
  const [first, second] = [jest.fn(), jest.fn()]
  takeUp(first)
  takeUp(second)
  settle(false)
  settle(true)
  for (const decide of [first, second]) expect(decide).toHaveBeenLastCalledWith({ event: 'disagree' })
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 2])
})
