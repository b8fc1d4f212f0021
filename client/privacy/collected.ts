/**
 * What a person may let this app have, and WeChat's interfaces by which it gets it: those are the ones WeChat asks consent for.
 * What is typed by hand comes by none. The declaration in WeChat's console says the same.
 */
export const collected = {
  phone: ['getPhoneNumber'],
  photos: ['chooseMedia'],
  recording: ['getRecorderManager'],
  typed: [],
} as const satisfies Record<string, readonly string[]>
export type Collected = keyof typeof collected
