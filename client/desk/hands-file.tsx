import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Notice } from '../components/notice'
import { Section } from '../components/section'
import { instantWords, paperDay } from '../copy/due'
import { handsCopy as copy, movementNames } from '../copy/hands'
import { outcomeNames } from '../copy/labels'
import { type Fact, Facts } from './facts'

/** Where a matter was sent, what came back, and who shares it; nothing where it stayed with one. */
export function HandsFile({ request }: { request: RequestView }) {
  const { movements, coHandlers, leader, pairing, consultations, now } = request
  const facts: Fact[] = [
    ...movements.map((movement, index) => ({ label: copy.movement(index + 1), words: movementWords(movement, now) })),
    {
      label: copy.coHandler,
      words: coHandlers.map(({ name, stationName, words }) => `${name}（${stationName}）：${words}`).join('\n'),
    },
    {
      label: copy.leader,
      words:
        leader &&
        [
          planWords(leader),
          ...leader.progress.map(({ words, at }) => `${copy.progress(instantWords(at, now))}${words}`),
        ].join('\n'),
    },
    { label: copy.pairing, words: pairing && planWords(pairing) },
    ...consultations.map(({ heldOn, participants, opinions, decision }, index) => ({
      label: copy.consultation(index + 1),
      words: [
        paperDay(heldOn),
        copy.participants(participants.join('、')),
        `${copy.opinions}${opinions}`,
        `${copy.decision}${decision}`,
      ].join('\n'),
    })),
  ].filter(({ words }) => words)
  if (facts.length === 0) return null
  return (
    <Section title={copy.title}>
      <Facts facts={facts} />
    </Section>
  )
}

function movementWords(movement: RequestView['movements'][number], now: string): string {
  const { words, sentOn, dueOn, receipt, result, returned, kind, fromName, toName } = movement
  return [
    copy.way(movementNames[kind], fromName, toName),
    copy.sent(paperDay(sentOn)) + (dueOn ? `，${copy.due(paperDay(dueOn))}` : ''),
    words,
    receipt ? copy.received(paperDay(receipt.on), receipt.by) : returned ? undefined : copy.notReceived,
    result && `${copy.result(result.by, instantWords(result.at, now))}${result.words}`,
    result && result.attachments.length > 0 ? copy.attached(result.attachments.length) : undefined,
    kind !== 'refer' && !result && !returned ? copy.owed : undefined,
    returned &&
      (returned.isWithdrawn
        ? copy.withdrawnMeanwhile(instantWords(returned.at, now))
        : `${copy.returned(returned.by, instantWords(returned.at, now))}${returned.reason}`),
  ]
    .filter(Boolean)
    .join('\n')
}

const planWords = (plan: { name: string; stationName: string; plan: string; cadenceDays: number }): string =>
  `${plan.name}（${plan.stationName}），${copy.every(plan.cadenceDays)}\n${plan.plan}`

/** A draft that waits for a second person, whole, or that came back to its author. */
export function Draft({ request: { draft, now } }: { request: RequestView }) {
  if (!draft) return null
  const { words, outcome, basis, body, by, at, returned, isOwn } = draft
  if (returned)
    return (
      <Notice kind="warn" word={copy.draftReturned}>
        {`${copy.draftReturnedBy(returned.by, instantWords(returned.at, now))}${returned.words}`}
      </Notice>
    )
  return (
    <Section title={isOwn ? copy.draftOwn : copy.draft}>
      <View className="desk-quiet">{copy.draftBy(by, instantWords(at, now))}</View>
      <View className="dossier-words">
        {[outcome && outcomeNames[outcome], body, words, basis && `${copy.basis}${basis}`].filter(Boolean).join('\n')}
      </View>
    </Section>
  )
}
