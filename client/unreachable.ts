/** The cloud never answered: nothing is known to have changed, and the same call id may be tried again. */
export class Unreachable extends Error {
  constructor(readonly callId: string) {
    super('unreachable')
    this.name = 'Unreachable'
  }
}
