import type { MiniProgram } from './hand'
import { until } from './until'

/** What somebody does to what WeChat itself draws around a page, where no selector reaches. */
export interface Around {
  /** Presses the back key above the page. */
  goesBack(): Promise<void>
  /** Answers the dialogue that stands: a question of the program's, or the one before a call. */
  answersDialogue(isYes: boolean): Promise<void>
  /** Answers WeChat's question whether the program may. */
  answersPermission(isYes: boolean): Promise<void>
  /** What the program has asked WeChat for by this name from now on, each as it was asked; WeChat does it all the same. */
  hearsOf(name: string): Promise<Record<string, unknown>[]>
}

/** The same gestures on a simulator and on WeChat's own tool. */
export function around(miniProgram: MiniProgram): Around {
  return {
    goesBack: () => miniProgram.native().navigateLeft(),
    answersDialogue: (isYes) =>
      until(() => (isYes ? miniProgram.native().confirmModal() : miniProgram.native().cancelModal())),
    answersPermission: (isYes) =>
      until(() => (isYes ? miniProgram.native().authorizeAllow() : miniProgram.native().authorizeCancel())),
    async hearsOf(name) {
      const heard: Record<string, unknown>[] = []
      const binding = `heard_${name}`
      await miniProgram.exposeFunction(binding, (asked: Record<string, unknown>) => heard.push(asked))
      await miniProgram.mockWxMethod(name, listening(binding))
      return heard
    },
  }
}

const listening = (binding: string) =>
  `function (options) { ${binding}(JSON.parse(JSON.stringify(options))); return this.origin(options) }`
