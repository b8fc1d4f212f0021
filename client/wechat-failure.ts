/** Why WeChat did not do what it was asked. */
export type Failure =
  /** The person changed their mind, and nothing is to be said. */
  | 'cancelled'
  /** They have not agreed to the guide on privacy. */
  | 'noConsent'
  /** WeChat's own settings of this mini-program do not allow it. */
  | 'denied'
  /** The phone does not allow it to WeChat. */
  | 'deniedByPhone'
  | 'failed'

const signs: [Failure, RegExp][] = [
  ['noConsent', /privacy permission is not authorized/],
  ['deniedByPhone', /system permission/],
  ['denied', /auth(orize)?[ :]*(deny|denied|no response)|permission denied|no permission/],
  ['cancelled', /cancel|user deny/],
]

/** Reads a failure from what WeChat says of it; the words differ between phones, and these are what they have in common. */
export function failureOf(error: unknown): Failure {
  const { errMsg, message } = (error ?? {}) as { errMsg?: string; message?: string }
  const said = (errMsg ?? message ?? '').toLowerCase()
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? 'failed'
}
