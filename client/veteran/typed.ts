import { useState } from 'react'
import { keep, kept } from '../kept'

const nameOf = (requestId: string, field: string) => `typed:${requestId}:${field}`

/** Words being typed about one matter: they outlive a reload, a refusal and a killed app, until they are sent. */
export function useTyped(requestId: string, field: string): [string, (words: string) => void] {
  const [words, setWords] = useState(() => kept<string>(nameOf(requestId, field)) ?? '')
  const write = (next: string) => {
    setWords(next)
    keepTyped(requestId, field, next)
  }
  return [words, write]
}

/** Puts words where the matter's page will find them. */
export function keepTyped(requestId: string, field: string, words: string): void {
  keep(nameOf(requestId, field), words || undefined)
}
