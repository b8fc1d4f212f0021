/** The on… and off… of one kind of news. */
export function listeners<T>() {
  const all: ((news: T) => void)[] = []
  return {
    on: (listener: (news: T) => void) => void all.push(listener),
    off: (listener?: (news: T) => void) => {
      if (!listener) all.length = 0
      else if (all.includes(listener)) all.splice(all.indexOf(listener), 1)
    },
    tell: (news: T) => {
      for (const listener of [...all]) listener(news)
    },
  }
}
