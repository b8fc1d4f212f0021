import { made, shell } from './shell'

/** A question that stands over everything until it is answered. */
interface Standing {
  kind: 'modal' | 'permission' | 'share' | 'panel' | 'viewer'
  answer(isYes: boolean): void
}

const standing: Standing[] = []

/** What to ask and in which words. */
interface Question {
  kind: Standing['kind']
  title: string
  text?: string
  yes: string
  /** Without it there is nothing but `yes`. */
  no?: string
  inside?: HTMLElement
  isAtFoot?: boolean
}

/** Asks, and gives the answer of a person who taps or of a test that calls `native()`. */
export function ask({ kind, title, text = '', yes, no, inside, isAtFoot }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => {
      standing.splice(standing.indexOf(question), 1)
      over.remove()
      resolve(isYes)
    }
    const question: Standing = { kind, answer }
    const choices = made(
      'nav',
      '',
      ...(no ? [choice(no, () => answer(false))] : []),
      choice(yes, () => answer(true)),
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

/** Answers the question of this kind that stands on top; throws where none does. */
export function answerStanding(kind: Standing['kind'], isYes: boolean): void {
  const found = standing.findLast((question) => question.kind === kind)
  if (!found) throw new Error(`no ${kind} stands on the screen`)
  found.answer(isYes)
}

function choice(words: string, onTap: () => void): HTMLButtonElement {
  const button = made('button', words)
  button.addEventListener('click', onTap)
  return button
}
