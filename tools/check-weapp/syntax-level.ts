import { parse } from 'acorn'
import { scriptsOf } from './syntax-tree'

/**
 * The syntax that iOS 10.0 and Chrome 60 both read. iOS 10.0 has neither ES2016's `**` (10.3) nor ES2017's async functions
 * (11); Chrome has them since 52 and 55 (@babel/compat-data 7.29, transform-exponentiation-operator and
 * transform-async-to-generator). WeChat's base library fills in functions a phone lacks, never syntax.
 */
const LEVEL = 2015

/** Scripts in a syntax the oldest phones cannot read: there the whole file does not run. */
export const syntaxFaults = (folder: string): string[] =>
  scriptsOf(folder).flatMap(({ file, code }) => {
    try {
      parse(code, { ecmaVersion: LEVEL })
      return []
    } catch (error) {
      const { message, pos } = error as SyntaxError & { pos: number }
      return [`${file} is not ES${LEVEL}: ${message} at \`${code.slice(pos, pos + 40)}\``]
    }
  })
