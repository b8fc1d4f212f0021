import { config } from '../config'
import { part } from './shell'

/** Shows the title of the page on top; a first page has no way back. */
export function setTitle(title: string, hasBack: boolean): void {
  const { navigationBarBackgroundColor = '#000', navigationBarTextStyle = 'white' } = config().app.window ?? {}
  Object.assign(part('bar').style, { background: navigationBarBackgroundColor, color: navigationBarTextStyle })
  part('title').textContent = title
  part('back').style.visibility = hasBack ? 'visible' : 'hidden'
}
