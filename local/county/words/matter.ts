import type { Outcome } from '@shared/domain/petition/outcome'
import type { Category } from '@shared/domain/request/category'

/** A matter people bring, and what is said about it; `{one|other}` stands for one of several readings. */
export interface Matter {
  category: Category
  words: string
  answer: string
  /** What the veteran is asked for meanwhile, and replies. */
  ask?: [question: string, reply: string]
}

/** A matter on the petition track: what the opinion says, or why it was not admitted and where to go. */
export interface PetitionMatter {
  category: Category
  words: string
  body: string
  opinion: { outcome: Outcome; words: string; basis: string }
  refusal: { reason: string; whereTo: string }
}
