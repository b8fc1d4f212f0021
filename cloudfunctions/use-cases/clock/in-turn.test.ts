import { type Time, timeFor } from '../../cloud/time'
import { inTurn } from './in-turn'

const hours = (left: number): Time => ({ isLeft: () => left > 0, half: () => hours(left / 2) })

test('each step has half of what is left, and all of them add up to one count', async () => {
  const step = async (time: Time) => ({ done: time.isLeft() ? 1 : 0 })
  expect(await inTurn({ first: step, second: step }, hours(48))).toEqual({ done: 2 })
})

test('once the time is up nothing new is begun', async () => {
  let isLeft = true
  const whole: Time = { isLeft: () => isLeft, half: () => whole }
  const last = async () => {
    isLeft = false
    return { first: 1 }
  }
  expect(await inTurn({ last, never: async () => ({ never: 1 }) }, whole)).toEqual({ first: 1 })
  expect([timeFor(0).isLeft(), timeFor(60_000).half().isLeft(), timeFor(0).half().isLeft()]).toEqual([
    false,
    true,
    false,
  ])
})
