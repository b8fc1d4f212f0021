import { whereItBroke } from './where-it-broke'

const WORDS = '陈守义的取暖补助'

test('the kind and the place of an error are told, and never its words', () => {
  const told = whereItBroke(new RangeError(`${WORDS}\n第二行 ${WORDS}`))
  expect(told.kind).toBe('RangeError')
  expect(told.at[0]).toMatch(/where-it-broke\.test/)
  expect(JSON.stringify(told)).not.toContain('取暖')
})

test('a phone whose engine writes places its own way is understood', () => {
  const error = { name: 'TypeError', stack: `submit@app-service.js:12:34\n${WORDS}@电话 13900000001\n@common.js:1:9` }
  expect(whereItBroke(error).at).toEqual(['submit@app-service.js:12:34', '@common.js:1:9'])
})

test('whatever else is thrown has a kind', () => {
  expect(whereItBroke(undefined)).toEqual({ kind: 'undefined', errCode: undefined, at: [] })
  expect(whereItBroke({ errMsg: `request:fail ${WORDS}`, errCode: 5 })).toEqual({ kind: 'object', errCode: 5, at: [] })
  expect(whereItBroke(WORDS)).toEqual({ kind: 'string', errCode: undefined, at: [] })
})
