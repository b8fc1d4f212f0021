import type { TemplateKey } from '@shared/domain/notice-templates'
import type { Person } from '@shared/domain/people/person'
import type { Request } from '@shared/domain/request/request'
import type { ReaderKey } from '@shared/domain/role'
import { command, database, rows } from './cloud'

/** Somebody who may be pushed a message. */
interface Subscriber {
  _id: string
  openid: string
}

const people = () => database.collection('people')

/** Adds one push for each template somebody has just accepted; a repeated call adds nothing. */
export async function addPushes(openid: string, accepted: TemplateKey[], callId: string): Promise<void> {
  const pushesLeft = Object.fromEntries(accepted.map((key) => [key, command.inc(1)]))
  await people()
    .where({ openid, countedCallId: command.neq(callId) })
    .update({ data: { countedCallId: callId, pushesLeft } })
}

/** Whoever sits behind a key and has a push of this template left, less those a matter is withheld from at any desk but a veteran's own. */
export async function subscribersBehind(
  key: ReaderKey,
  template: TemplateKey,
  { withheldFrom, withheldPersonIds }: Pick<Request, 'withheldFrom' | 'withheldPersonIds'>,
): Promise<Subscriber[]> {
  const found = people()
    .where({ deskKeys: key, openid: command.exists(true), [`pushesLeft.${template}`]: command.gt(0) })
    .field({ openid: true, deskKeys: true })
    .limit(50)
  const mayKnow = ({ _id, deskKeys }: Person) =>
    !withheldPersonIds.includes(_id) && !deskKeys.some((desk) => withheldFrom.includes(desk))
  return (await rows<Person>(found)).flatMap((person) =>
    person.openid && (key.startsWith('veteran:') || mayKnow(person)) ? { _id: person._id, openid: person.openid } : [],
  )
}

/** Uses up one push. */
export async function usePush(personId: string, template: TemplateKey): Promise<void> {
  await people()
    .where({ _id: personId, [`pushesLeft.${template}`]: command.gt(0) })
    .update({ data: { pushesLeft: { [template]: command.inc(-1) } } })
}

/** Notes that WeChat knows of no push left, whatever was counted. */
export async function forgetPushes(personId: string, template: TemplateKey): Promise<void> {
  await people()
    .doc(personId)
    .update({ data: { pushesLeft: { [template]: 0 } } })
}
