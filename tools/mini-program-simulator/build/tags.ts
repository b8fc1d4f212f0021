/** The tags of WeChat's components that the simulator draws. */
export const builtInTags = [
  ...['view', 'text', 'image', 'scroll-view', 'swiper', 'swiper-item', 'icon', 'progress', 'rich-text'],
  ...['button', 'form', 'label', 'input', 'textarea', 'checkbox', 'checkbox-group', 'radio', 'radio-group'],
  ...['picker', 'slider', 'switch', 'navigator', 'page-meta', 'navigation-bar', 'cover-view', 'cover-image'],
]

/** Tags that are no components but parts of the template language. */
const constructs = ['block', 'slot', 'template', 'import', 'include', 'wxs']

/** Where a template uses a tag that is neither built in, nor one of `components`, nor part of the language: `line: <tag>`. */
export function unknownTags(source: string, components: Set<string>): string[] {
  return tagsOf(source)
    .filter(({ tag }) => !builtInTags.includes(tag) && !constructs.includes(tag) && !components.has(tag))
    .map(({ tag, line }) => `${line}: <${tag}> is neither built into the simulator nor a component of the program`)
}

/** What a tag could be mistaken for: comments, scripts and what stands between two pairs of braces. Lines stay where they are. */
const noTags = [/<!--[\s\S]*?-->/g, /(?<=<wxs\b[^>]*>)[\s\S]*?(?=<\/wxs>)/g, /\{\{[\s\S]*?\}\}/g]

function tagsOf(source: string): { tag: string; line: number }[] {
  const bare = noTags.reduce((text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]/g, ' ')), source)
  return [...bare.matchAll(/<([a-zA-Z][\w.-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g)].map(({ 1: tag = '', index }) => ({
    tag,
    line: bare.slice(0, index).split('\n').length,
  }))
}
