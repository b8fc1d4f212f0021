import { steer, type World } from '../config'
import { allMeasures } from '../measures'
import { currentPage } from '../pages'
import { chooseStanding } from '../screen/dialogue'
import { share } from '../share'
import { appMethods } from './app-methods'
import { elementMethods } from './element-methods'
import type { Shown } from './elements'
import { native } from './native'
import { pageMethods } from './page-methods'
import { tree } from './tree'

type Method = (params: never) => unknown

const methods: Record<string, Method> = {
  ...appMethods,
  ...pageMethods,
  ...elementMethods,
  'Tool.native': native,
  'Simulator.steer': (change: Partial<World>) => steer(change),
  'Simulator.tree': () => tree(currentPage()?.container.firstElementChild as Shown),
  'Simulator.choose': ({ choice }: { choice: unknown }) => chooseStanding(choice),
  // Answered by native(): whoever asks for it does not wait for that.
  'Simulator.share': () => void share('menu'),
  'Simulator.measures': () => ({ pages: allMeasures() }),
}

/** Answers what an automator method asks of the phone; a method nobody wrote is refused by its name. */
export async function answer(method: string, params: Record<string, unknown>): Promise<unknown> {
  const found = methods[method]
  if (!found) throw new Error(`${method} is not implemented by the simulator`)
  try {
    return (await found(params as never)) ?? {}
  } catch (error) {
    // wx functions fail with an object, of which a test wants the sentence.
    throw error instanceof Error ? error : new Error((error as { errMsg?: string })?.errMsg ?? JSON.stringify(error))
  }
}
