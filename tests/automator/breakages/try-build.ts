import { type Owner, phoneOf } from '../phone'
import { journey } from './journey'

/** Goes the journey on a build; gives what went wrong, on the screen and behind it, and nothing where all is well. */
export async function tryBuild(owner: Owner): Promise<string | undefined> {
  const phone = await phoneOf(owner).catch(messageOf)
  if (typeof phone === 'string') return phone
  const warnings = new Set<string>()
  phone.miniProgram.on('console', ({ type, args }: { type: string; args: unknown[] }) => {
    if (type === 'warn') warnings.add(args.join(' '))
  })
  const stopped = await journey(phone).then(() => undefined, messageOf)
  await phone.putsAway()
  const wrong = [...(stopped ? [stopped, ...warnings] : []), ...phone.faults]
  return wrong.length > 0 ? wrong.join('\n') : undefined
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
