import { addressFaults } from './addresses'
import { compileFaults } from './compiles'
import { dynamicCodeFaults } from './dynamic-code'
import { missingNameFaults } from './missing-names'
import { sizeFaults } from './sizes'
import { syntaxFaults } from './syntax-level'

/** Everything that speaks against uploading a weapp build, a sentence each. */
export const faultsOf = (folder: string): string[] =>
  [sizeFaults, compileFaults, syntaxFaults, missingNameFaults, dynamicCodeFaults, addressFaults].flatMap((check) =>
    check(folder),
  )
