import type { Role } from '../role'

/** The two tracks: the station's own promise, or the statutory petition (信访事项). */
export const tracks = ['service', 'petition'] as const
export type Track = (typeof tracks)[number]

export const statuses = [
  'submitted',
  'inProgress',
  'waiting',
  'answered',
  'registered',
  'notified',
  'admitted',
  'declined',
  'opined',
  'closed',
  'withdrawn',
] as const
export type Status = (typeof statuses)[number]

/**
 * Whose request an act may touch: one's own, one that is held, one that is held at this station or below it (`over`), one of the
 * station's book whoever holds it; the clock touches any.
 */
export type Scope = 'own' | 'held' | 'over' | 'book' | 'any'

/** One row: on this track, from any of these statuses, these may do the act, and the request comes to stand at `to`. */
export interface Step {
  act: string
  track: Track
  from: readonly Status[]
  /** `same` leaves the status as it is. */
  to: Status | 'same'
  by: Partial<Record<Role, Scope>>
  /** Done to a dossier that lies in the archive; every other row is locked out there. */
  inArchive?: true
}

const holder = { instructor: 'held', officer: 'held', head: 'held' } as const
const staff = { officer: 'book', head: 'book' } as const
const over = { officer: 'over', head: 'over' } as const
const veteran = { veteran: 'own' } as const
const clock = { clock: 'any' } as const
const openService = ['submitted', 'inProgress', 'waiting', 'answered'] as const
const openPetition = ['registered', 'notified', 'admitted', 'declined', 'opined'] as const
const delivered = ['notified', 'admitted', 'declined', 'opined', 'closed'] as const
const undecided = ['registered', 'notified', 'admitted'] as const

/** The whole life of a request: buttons, doors, tests and docs read this table and nothing else. */
export const lifecycle = [
  { act: 'accept', track: 'service', from: ['submitted'], to: 'inProgress', by: holder },
  {
    act: 'giveBack',
    track: 'service',
    from: ['submitted', 'inProgress', 'waiting'],
    to: 'submitted',
    by: { instructor: 'held' },
  },
  { act: 'reassign', track: 'service', from: ['submitted', 'inProgress', 'waiting'], to: 'submitted', by: over },
  { act: 'reassign', track: 'petition', from: openPetition, to: 'same', by: over },
  { act: 'handOver', track: 'service', from: ['submitted', 'inProgress', 'waiting'], to: 'submitted', by: clock },
  { act: 'handOver', track: 'service', from: ['answered'], to: 'same', by: clock },
  { act: 'handOver', track: 'petition', from: openPetition, to: 'same', by: clock },
  { act: 'ask', track: 'service', from: ['inProgress', 'waiting'], to: 'waiting', by: holder },
  { act: 'reply', track: 'service', from: ['waiting'], to: 'inProgress', by: veteran },
  { act: 'reply', track: 'service', from: ['submitted', 'inProgress'], to: 'same', by: veteran },
  { act: 'reply', track: 'petition', from: undecided, to: 'same', by: veteran },
  { act: 'attach', track: 'service', from: openService, to: 'same', by: { ...veteran, ...holder } },
  { act: 'attach', track: 'petition', from: openPetition, to: 'same', by: { ...veteran, ...staff } },
  { act: 'recordContact', track: 'service', from: ['inProgress', 'waiting'], to: 'same', by: holder },
  { act: 'recordContact', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'answer', track: 'service', from: ['inProgress', 'waiting'], to: 'answered', by: holder },
  { act: 'confirm', track: 'service', from: ['answered', 'closed'], to: 'closed', by: veteran },
  { act: 'contest', track: 'service', from: ['answered', 'closed'], to: 'inProgress', by: veteran },
  { act: 'declareComplex', track: 'service', from: ['inProgress', 'waiting'], to: 'same', by: { head: 'over' } },
  { act: 'close', track: 'service', from: ['answered'], to: 'closed', by: holder },
  { act: 'confirmRecord', track: 'service', from: ['closed'], to: 'same', by: { instructor: 'held', ...over } },
  { act: 'lapse', track: 'service', from: ['answered', 'closed'], to: 'closed', by: clock },
  { act: 'reopen', track: 'service', from: ['closed'], to: 'inProgress', by: over },
  {
    act: 'withdraw',
    track: 'service',
    from: ['submitted', 'inProgress', 'waiting'],
    to: 'withdrawn',
    by: { ...veteran, ...over },
  },
  { act: 'withdraw', track: 'petition', from: undecided, to: 'withdrawn', by: { ...veteran, ...over } },
  { act: 'convert', track: 'service', from: openService, to: 'registered', by: { ...veteran, ...staff } },
  { act: 'revert', track: 'petition', from: ['registered', 'notified'], to: 'submitted', by: over },
  { act: 'reclassify', track: 'petition', from: undecided, to: 'same', by: over },
  { act: 'recordAddress', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'recordRegistration', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'recordVisit', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'notify', track: 'petition', from: ['registered', 'notified'], to: 'notified', by: over },
  { act: 'object', track: 'petition', from: undecided, to: 'same', by: over },
  { act: 'answerObjection', track: 'petition', from: undecided, to: 'same', by: staff },
  { act: 'applySimple', track: 'petition', from: ['registered'], to: 'admitted', by: over },
  { act: 'answerSimply', track: 'petition', from: ['admitted'], to: 'opined', by: over },
  { act: 'leaveSimple', track: 'petition', from: ['admitted'], to: 'same', by: over },
  { act: 'admit', track: 'petition', from: ['notified'], to: 'admitted', by: over },
  { act: 'decline', track: 'petition', from: ['registered', 'notified'], to: 'declined', by: over },
  { act: 'extend', track: 'petition', from: ['admitted'], to: 'same', by: { head: 'over' } },
  { act: 'issueOpinion', track: 'petition', from: ['admitted'], to: 'opined', by: over },
  { act: 'startHearing', track: 'petition', from: ['admitted'], to: 'same', by: over },
  { act: 'endHearing', track: 'petition', from: ['admitted'], to: 'same', by: over },
  { act: 'correctDay', track: 'petition', from: ['admitted', 'opined'], to: 'same', by: { head: 'over' } },
  { act: 'deliver', track: 'petition', from: delivered, to: 'same', by: staff },
  { act: 'correctDelivery', track: 'petition', from: delivered, to: 'same', by: staff },
  { act: 'closePetition', track: 'petition', from: ['declined', 'opined'], to: 'closed', by: over },
  {
    act: 'rate',
    track: 'petition',
    from: ['declined', 'opined', 'closed'],
    to: 'same',
    by: { ...veteran, ...staff },
  },
  { act: 'applyReview', track: 'petition', from: ['opined', 'closed'], to: 'same', by: { ...veteran, ...staff } },
  { act: 'applyRecheck', track: 'petition', from: ['opined', 'closed'], to: 'same', by: { ...veteran, ...staff } },
  { act: 'end', track: 'petition', from: ['opined', 'closed'], to: 'same', by: over },
  { act: 'followUp', track: 'petition', from: ['closed'], to: 'same', by: over },
  { act: 'lookBack', track: 'petition', from: ['closed'], to: 'same', by: over },
  { act: 'reopen', track: 'petition', from: ['closed'], to: 'registered', by: over },
  { act: 'archive', track: 'service', from: ['closed', 'withdrawn'], to: 'same', by: over },
  { act: 'archive', track: 'petition', from: ['closed', 'withdrawn'], to: 'same', by: over },
  { act: 'requestUnlock', track: 'service', from: ['closed', 'withdrawn'], to: 'same', inArchive: true, by: over },
  { act: 'requestUnlock', track: 'petition', from: ['closed', 'withdrawn'], to: 'same', inArchive: true, by: over },
  {
    act: 'approveUnlock',
    track: 'service',
    from: ['closed', 'withdrawn'],
    to: 'same',
    inArchive: true,
    by: { head: 'over' },
  },
  {
    act: 'approveUnlock',
    track: 'petition',
    from: ['closed', 'withdrawn'],
    to: 'same',
    inArchive: true,
    by: { head: 'over' },
  },
  { act: 'refer', track: 'petition', from: undecided, to: 'same', by: over },
  { act: 'assign', track: 'petition', from: undecided, to: 'same', by: over },
  { act: 'supervise', track: 'petition', from: openPetition, to: 'same', by: over },
  { act: 'receive', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'reportResult', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'returnMovement', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'addCoHandler', track: 'petition', from: openPetition, to: 'same', by: over },
  { act: 'assignLeader', track: 'petition', from: openPetition, to: 'same', by: { head: 'over' } },
  { act: 'recordProgress', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'pair', track: 'petition', from: openPetition, to: 'same', by: over },
  { act: 'consult', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'draftAnswer', track: 'service', from: ['inProgress', 'waiting'], to: 'same', by: holder },
  { act: 'draftAnswer', track: 'petition', from: ['admitted'], to: 'same', by: over },
  { act: 'approveAnswer', track: 'service', from: ['inProgress', 'waiting'], to: 'answered', by: over },
  { act: 'approveAnswer', track: 'petition', from: ['admitted'], to: 'opined', by: over },
  { act: 'returnAnswer', track: 'service', from: ['inProgress', 'waiting'], to: 'same', by: over },
  { act: 'returnAnswer', track: 'petition', from: ['admitted'], to: 'same', by: over },
  {
    act: 'raiseUrgent',
    track: 'service',
    from: ['submitted', 'inProgress', 'waiting'],
    to: 'same',
    by: { ...holder, ...staff },
  },
  { act: 'raiseUrgent', track: 'petition', from: undecided, to: 'same', by: staff },
  {
    act: 'acknowledge',
    track: 'service',
    from: ['submitted', 'inProgress', 'waiting', 'answered'],
    to: 'same',
    by: staff,
  },
  { act: 'acknowledge', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'reviewWords', track: 'service', from: openService, to: 'same', by: staff },
  { act: 'reviewWords', track: 'petition', from: openPetition, to: 'same', by: staff },
  { act: 'linkRepeat', track: 'service', from: [...openService, 'closed'], to: 'same', by: staff },
  { act: 'linkRepeat', track: 'petition', from: [...openPetition, 'closed'], to: 'same', by: staff },
  { act: 'unlinkRepeat', track: 'service', from: [...openService, 'closed'], to: 'same', by: staff },
  { act: 'unlinkRepeat', track: 'petition', from: [...openPetition, 'closed'], to: 'same', by: staff },
  { act: 'settle', track: 'service', from: [...openService, 'closed'], to: 'same', by: clock },
  { act: 'settle', track: 'petition', from: [...openPetition, 'closed'], to: 'same', by: clock },
  { act: 'remind', track: 'service', from: openService, to: 'same', by: clock },
  { act: 'remind', track: 'petition', from: [...openPetition, 'closed'], to: 'same', by: clock },
  { act: 'escalate', track: 'service', from: openService, to: 'same', by: clock },
  { act: 'escalate', track: 'petition', from: openPetition, to: 'same', by: clock },
] as const satisfies readonly Step[]

/** Every act that moves a request once it is there; `submit` brings it there. */
export type Act = (typeof lifecycle)[number]['act']
export const acts: readonly Act[] = [...new Set(lifecycle.map(({ act }) => act))]

/** The row for an act on a track and status, or none where the act is not possible now. */
export const stepFor = (act: Act, track: Track, status: Status): Step | undefined =>
  lifecycle.find(
    (step) => step.act === act && step.track === track && (step.from as readonly Status[]).includes(status),
  )

/** Whether a request at this status still asks something of somebody. */
export const isOpen = (status: Status): boolean => status !== 'closed' && status !== 'withdrawn'
