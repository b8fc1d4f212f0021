import { Refusal, type RefusalCode } from '@shared/domain/refusal'
import { Unreachable } from '../unreachable'
import { access } from './access'
import { refusals, sentenceFor } from './refusals'

/** What became of what somebody did or wrote. */
const kept =
  /都在|没有改动|没有做成|没有保存|没有延长|还没有登记|没有交给|仍然有效|不用再|没有加上|没有换上|没有传上|没有录/
/** What to do now. */
const wayOn = /请|可以/

const sentences: [string, string][] = [
  ...(Object.keys(refusals) as RefusalCode[]).map((code): [string, string] => [code, sentenceFor(new Refusal(code))]),
  ['unreachable', sentenceFor(new Unreachable('call'))],
  ['a bug', sentenceFor(new Error('boom'))],
  ...Object.entries(access).flatMap(([what, told]) =>
    Object.entries(told).map(([why, { text }]): [string, string] => [`${what} ${why}`, text]),
  ),
]

test.each(sentences)('%s says what is kept and what to do, and never a code', (_what, sentence) => {
  expect(sentence).toMatch(kept)
  expect(sentence).toMatch(wayOn)
  expect(sentence).not.toMatch(/[A-Za-z_]{4,}|系统错误|异常|undefined/)
})
