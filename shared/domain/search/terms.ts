/** The most terms one dossier is found by: what a long matter says first is what people remember of it. */
export const MOST_TERMS = 400

/** A whole ledger number, such as `010100-2026-0012`. */
const ledgerNumber = /\d{4,12}-\d{4}-\d{4,}/g
const runs = /\p{Script=Han}+|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu
const han = /^\p{Script=Han}/u

/** Longer digits are a phone or an account: they are known by their last four, and never kept whole. */
const LONGEST_DIGITS = 6

/**
 * The terms a text is found by: each two neighbouring characters of Chinese, each word or number of anything else. Segmentation needs
 * no dictionary so: 取暖费 is 取暖 and 暖费, wherever it stands.
 */
export function termsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const numbers = plain.match(ledgerNumber) ?? []
  const words = plain.replace(ledgerNumber, ' ').match(runs) ?? []
  return [...new Set([...numbers, ...words.flatMap((word) => (han.test(word) ? pairsOf(word) : [shortened(word)]))])]
}

const pairsOf = (word: string): string[] => {
  const characters = [...word]
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const shortened = (word: string): string => (/^\d+$/.test(word) && word.length > LONGEST_DIGITS ? word.slice(-4) : word)

/** How alike two texts are by their pairs of characters (Dice): 0 for nothing in common, 1 for the same. */
export function likeness(a: string, b: string): number {
  const [one, other] = [termsOf(a), new Set(termsOf(b))]
  if (one.length === 0 || other.size === 0) return 0
  return (2 * one.filter((term) => other.has(term)).length) / (one.length + other.size)
}
