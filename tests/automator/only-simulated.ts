import { devtoolsCli } from './devtools'

/** Tests that need what only a simulator brings about, such as `Phone.meets` and `Phone.reopens`; on WeChat's own tool they are listed as passed over, with this reason. */
export const simulated = (what: string, tests: () => void): void =>
  devtoolsCli ? describe.skip(`${what} (only a simulator can bring it about)`, tests) : describe(what, tests)
