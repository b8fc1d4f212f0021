import { ask } from './dialogue'
import { made } from './shell'

/** Shows columns to choose from; gives the index chosen in each, or nothing where the person cancels. */
export async function openPickerPanel(
  title: string,
  columns: string[][],
  chosen: number[],
): Promise<number[] | undefined> {
  const picked = [...chosen]
  const lists = columns.map((labels, column) => {
    const items = labels.map((label, index) => {
      const item = made('li', label)
      item.addEventListener('click', () => {
        picked[column] = index
        mark(items, index)
      })
      return item
    })
    mark(items, chosen[column] ?? 0)
    return made('ul', '', ...items)
  })
  const inside = made('div', '', ...lists)
  inside.className = 'columns'
  return (await ask({ kind: 'panel', title, yes: '确定', no: '取消', inside, isAtFoot: true })) ? picked : undefined
}

function mark(items: HTMLElement[], chosen: number): void {
  for (const [index, item] of items.entries()) item.setAttribute('aria-selected', String(index === chosen))
}
