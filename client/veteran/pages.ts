import { goTo, HOME, startAt } from '../go'

const to = (page: string, query = '') => goTo(`/veteran/${page}/index${query}`)

/** The ways between the veteran's pages. */
export const open = {
  home: () => startAt(HOME),
  ask: () => to('ask'),
  /** `isChange`: the answer is changed and the person goes straight back to where they checked it. */
  askStep: (step: 1 | 2 | 3, isChange = false) => to('ask', `?step=${step}${isChange ? '&change=1' : ''}`),
  /** Nothing to go back to: the matter is sent. */
  receipt: (requestId: string) => startAt(`/veteran/receipt/index?requestId=${requestId}`),
  requests: () => to('requests'),
  request: (requestId: string) => to('request', `?requestId=${requestId}`),
  myData: () => to('my-data'),
  help: () => to('help'),
  invitation: () => to('invitation'),
  join: () => to('join'),
}
