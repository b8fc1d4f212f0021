import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'
import { resolvePath } from './read-build'

/** A .wxss with its imports, as a browser reads it; `scope` is put before each class of an isolated component. */
export function compileStyle(folder: string, path: string, scope?: string): string {
  const root = withImports(folder, path)
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return
    rule.selectors = rule.selectors.map((selector) => rewrite(selector, scope))
  })
  root.walkDecls((declaration) => {
    // 750 rpx are the width of the screen, whatever it is (docs: WXSS).
    declaration.value = declaration.value.replace(/(-?[\d.]+)rpx/g, (_, size) => `${Number(size) / 7.5}vw`)
  })
  return root.toString()
}

function withImports(folder: string, path: string, seen: string[] = []): Root {
  const file = join(folder, path)
  if (!existsSync(file)) {
    if (seen.length > 0) throw new Error(`${seen.at(-1)} imports ${path}, which the build has not`)
    return postcss.root()
  }
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: path })
  root.walkAtRules('import', (rule) => {
    const imported = resolvePath(path, rule.params.replace(/^['"]|['"]$/g, ''))
    if (seen.includes(imported)) throw new Error(`${imported} imports itself`)
    rule.replaceWith(withImports(folder, imported, [...seen, path]))
  })
  return root
}

/** Names of elements become those of the page that shows them; what stands in brackets or quotes stays as it is. */
function rewrite(selector: string, scope: string | undefined): string {
  return selector.replace(
    /\[[^\]]*\]|::?[a-z-]+|([.#])([\w-]+)|([a-z][\w-]*)/gi,
    (whole, mark?: string, name?: string, tag?: string) => {
      if (mark === '.' && scope) return `.${scope}--${name}`
      if (mark === '#') return `[id$="--${name}"]`
      if (!tag) return whole
      return tag === 'page' ? 'body' : `wx-${tag}`
    },
  )
}
