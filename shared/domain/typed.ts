// Tab and line breaks may stand in a text; no other control character may, nor the invisible direction marks.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Words without the characters nobody sees, which no contract takes: nobody types them on purpose, they come along with a paste. */
export const visible = (words: string): string => words.replace(UNSEEN, '')

/** A mainland mobile or a landline with its area code. */
export const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8})$/
