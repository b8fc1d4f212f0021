/** A label and what stands beside it in a form. */
export interface Fact {
  label: string
  words: string
}

/** A photograph on paper: its caption, and its content as JPEG or PNG. */
interface Photo {
  name: string
  content: Buffer
}

/** One piece of a paper, the same for the printed and the editable dossier. */
export type Block =
  | { kind: 'words'; words: string }
  | { kind: 'note'; words: string }
  /** Whom a letter is addressed to, flush left. */
  | { kind: 'addressee'; words: string }
  /** Who signs and when, flush right. */
  | { kind: 'signature'; lines: string[] }
  /** Rows of one fact or two. */
  | { kind: 'facts'; rows: Fact[][] }
  /** Widths are in points; `*` takes what is left. */
  | { kind: 'table'; columns: { label: string; width: number | '*' }[]; rows: string[][] }
  | { kind: 'photo'; photo: Photo }

/** One paper of a dossier, beginning on a page of its own. */
export interface Paper {
  title: string
  /** The day it bears, as the contents give it. */
  day: string
  blocks: Block[]
}

/** A dossier on paper: cover, contents and papers in order. */
export interface PaperDossier {
  number: string
  cover: { title: string; subtitle: string; facts: Fact[] }
  papers: Paper[]
  /** Hash of the last line: what was printed stood there and nothing after it. */
  lastHash: string
}

/** The most characters of one row: a row never splits, so a longer one goes on in the next and little of a page stays empty. */
const MOST_OF_A_ROW = 200
/** How far back from there a sentence or clause may end, for the row to end with it. */
const NEAR_THE_END = 60

/** Long words as the parts that fit a row each, cut where a sentence or a clause ends if one does. */
export function rowParts(words: string): string[] {
  const characters = [...words]
  const parts: string[] = []
  do {
    const room = characters.slice(0, MOST_OF_A_ROW)
    const end =
      characters.length > MOST_OF_A_ROW ? room.findLastIndex((character) => /[。；，！？、\n]/.test(character)) : -1
    parts.push(characters.splice(0, end > MOST_OF_A_ROW - NEAR_THE_END ? end + 1 : MOST_OF_A_ROW).join(''))
  } while (characters.length > 0)
  return parts
}
