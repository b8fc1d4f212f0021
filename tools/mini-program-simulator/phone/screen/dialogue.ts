import { made, shell } from './shell'

/** What WeChat itself may put over the program. */
type Kind = 'modal' | 'permission' | 'share' | 'panel' | 'viewer'

/** A question that stands over everything until it is answered. */
interface Standing {
  kind: Kind
  answer(isYes: boolean): void
  choose?(choice: unknown): void
}

const standing: Standing[] = []

/** What to ask and in which words. */
interface Question {
  kind: Kind
  title: string
  text?: string
  yes: string
  /** Without it there is nothing but `yes`. */
  no?: string
  inside?: HTMLElement
  isAtFoot?: boolean
  /** Takes what a test chooses where a person would tap on something inside. */
  choose?(choice: unknown): void
}

/** Asks, and gives the answer of a person who taps or of a test that calls `native()`. */
export function ask({ kind, title, text = '', yes, no, inside, isAtFoot, choose }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => {
      if (!standing.includes(question)) return
      standing.splice(standing.indexOf(question), 1)
      over.remove()
      resolve(isYes)
    }
    const question: Standing = { kind, answer, choose }
    const choices = made(
      'nav',
      '',
      ...(no ? [choice(no, () => answer(false))] : []),
      ...(yes ? [choice(yes, () => answer(true))] : []),
    )
    const box = made(
      'div',
      '',
      made('h2', title),
      ...(text ? [made('p', text)] : []),
      ...(inside ? [inside] : []),
      choices,
    )
    const over = made('div', '', box)
    over.className = isAtFoot ? 'over foot' : 'over'
    shell().body.append(over)
    standing.push(question)
  })
}

/** Whether a question of this kind stands on the screen. */
export const stands = (kind: Kind): boolean => standing.some((question) => question.kind === kind)

/** Answers the question of this kind that stands on top; throws where none does. */
export function answerStanding(kind: Kind, isYes: boolean): void {
  const found = standing.findLast((question) => question.kind === kind)
  if (!found) throw new Error(`no ${kind} stands on the screen`)
  found.answer(isYes)
}

/** Chooses in the panel that stands on top, or closes it where nothing is chosen. */
export function chooseStanding(choice: unknown): void {
  const found = standing.findLast((question) => question.choose)
  if (!found) throw new Error('nothing to choose from stands on the screen')
  const isChosen = choice !== null && choice !== undefined
  if (isChosen) found.choose?.(choice)
  found.answer(isChosen)
}

function choice(words: string, onTap: () => void): HTMLButtonElement {
  const button = made('button', words)
  button.addEventListener('click', onTap)
  return button
}
