import { ask } from './dialogue'
import { made } from './shell'

/** Columns to choose from, and what stands chosen in each. */
export interface Columns {
  columns: string[][]
  chosen: number[]
}

/** Shows columns at the foot of the screen; gives the index chosen in each, or nothing where the person cancels. `turned` hears of each column that changes, and gives what there is to choose from then. */
export async function openPickerPanel(
  title: string,
  { columns, chosen }: Columns,
  turned: (column: number, index: number) => Columns,
): Promise<number[] | undefined> {
  let shown = columns
  let picked = [...chosen]
  const inside = made('div')
  inside.className = 'columns'
  const draw = () =>
    inside.replaceChildren(
      ...shown.map((labels, column) =>
        made(
          'ul',
          '',
          ...labels.map((label, index) => itemOf(label, index === picked[column], () => turn(column, index))),
        ),
      ),
    )
  const turn = (column: number, index: number) => {
    if (shown[column]?.[index] === undefined) throw new Error(`the picker has no item ${index} in column ${column}`)
    if (picked[column] === index) return
    picked[column] = index
    const now = turned(column, index)
    if (JSON.stringify(now.columns) !== JSON.stringify(shown)) {
      shown = now.columns
      picked = shown.map((_, at) => (at <= column ? (picked[at] ?? 0) : (now.chosen[at] ?? 0)))
    }
    draw()
  }
  draw()
  const choose = (choice: unknown) => {
    for (const [column, index] of [choice].flat().entries()) turn(column, Number(index))
  }
  const isPicked = await ask({ kind: 'panel', title, yes: '确定', no: '取消', inside, isAtFoot: true, choose })
  return isPicked ? picked : undefined
}

function itemOf(label: string, isChosen: boolean, onTap: () => void): HTMLElement {
  const item = made('li', label)
  item.setAttribute('aria-selected', String(isChosen))
  item.addEventListener('click', onTap)
  return item
}
