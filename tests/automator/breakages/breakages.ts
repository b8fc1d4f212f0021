import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { rewrite } from './edit'

/** One way a build may be broken, and how the journey has to say so. */
interface Breakage {
  name: string
  /** Breaks the build in this folder. */
  breaks(folder: string): void
  /** Words of the message that name the cause. */
  seenBy: RegExp
}

/** Ten faults a build once had or might have, each in a build that is otherwise whole. */
export const breakages: Breakage[] = [
  {
    name: 'a cloud function is called by a wrong name',
    breaks: (folder) => rewrite(folder, /\.js$/, /callFunction\(\{name:(\w+)/, 'callFunction({name:$1+"s"'),
    seenBy: /FunctionName parameter could not be found: veterans/,
  },
  {
    name: 'a handler is taken from the templates',
    breaks: (folder) => rewrite(folder, /^base\.wxml$/, / bindtap="eh"/g, ''),
    seenBy: /tapped 我要反映或求助: still at veteran\/home\/index/,
  },
  {
    name: 'a page is missing',
    breaks: (folder) => rmSync(join(folder, 'veteran/receipt/index.wxml')),
    seenBy: /the build has no veteran\/receipt\/index\.wxml/,
  },
  {
    name: 'an element covers a button',
    breaks: (folder) =>
      rewrite(
        folder,
        /\.wxss$/,
        /\.page__foot\{/,
        '.page__foot::before{content:"";inset:0;position:fixed;z-index:9}$&',
      ),
    seenBy: /<\w+ class="[^"]*button[^"]*"> is covered by <view class="page__foot">/,
  },
  {
    name: 'a tag is never closed',
    breaks: (folder) => rewrite(folder, /^base\.wxml$/, /<\/view>/, ''),
    seenBy: /the templates do not compile:\s+base\.wxml:\d+: missing end tag/,
  },
  {
    name: 'a route is wrong',
    breaks: (folder) => rewrite(folder, /\.js$/, /(ask:\(\)=>\w+\()"ask"/, '$1"asks"'),
    seenBy: /navigateTo: page "veteran\/asks\/index" is not found/,
  },
  {
    name: 'a style hides a button',
    breaks: (folder) => rewrite(folder, /\.wxss$/, /\.button--primary\{/, '.button--primary{display:none;'),
    seenBy: /<\w+ class="[^"]*button--primary[^"]*"> is not to be seen/,
  },
  {
    name: 'a script is no longer imported',
    breaks: (folder) => rewrite(folder, /^app\.js$/, /require\("\.\/vendors"\),/, ''),
    seenBy: /app\.js did not call App\(\)/,
  },
  {
    name: 'an input is no longer bound',
    breaks: (folder) => rewrite(folder, /^base\.wxml$/, /(<textarea[^>]*) bindinput="eh"/g, '$1'),
    seenBy: /第 3 步 does not stand on the page:[\s\S]*请写一句发生了什么/,
  },
  {
    name: 'a rejection is not caught',
    breaks: (folder) =>
      rewrite(folder, /^veteran\/ask\/index\.js$/, /^/, 'Promise.reject(new Error("nobody caught this"));'),
    seenBy: /nobody caught this/,
  },
]
