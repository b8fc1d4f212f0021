import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useIsWide } from '../wide'
import { as } from './as'
import { Tappable } from './tappable'

/** One column; the one with `open` is the link of its row. */
export interface Column<Item> {
  key: string
  label: string
  cell: (item: Item) => ReactNode
  /** Numbers stand to the right. */
  numeric?: boolean
  open?: (item: Item) => void
  /** Where only some rows have something to open. */
  opens?: (item: Item) => boolean
}

interface Props<Item> {
  label: string
  columns: readonly Column<Item>[]
  items: readonly Item[]
  keyOf: (item: Item) => string
}

/** Rows and columns on a wide screen; on a phone each row becomes a card with its labels. */
export function Table<Item>({ label, columns, items, keyOf }: Props<Item>) {
  const isWide = useIsWide()
  return (
    <View className="table">
      <View className="table__sheet" {...as(isWide ? 'table' : 'list', label)}>
        {isWide ? <Head columns={columns} /> : null}
        {items.map((item) => (
          <View key={keyOf(item)} className="table__row" {...as(isWide ? 'row' : 'listitem')}>
            {columns.map((column) =>
              isWide ? (
                <Cell key={column.key} column={column} item={item} />
              ) : (
                <Line key={column.key} column={column} item={item} />
              ),
            )}
          </View>
        ))}
      </View>
    </View>
  )
}

function Head<Item>({ columns }: Pick<Props<Item>, 'columns'>) {
  return (
    <View className="table__head" {...as('row')}>
      {columns.map(({ key, label, numeric }) => (
        <View key={key} className={`table__title ${numeric ? 'table__number' : ''}`} {...as('columnheader')}>
          {label}
        </View>
      ))}
    </View>
  )
}

interface Place<Item> {
  column: Column<Item>
  item: Item
}

const opened = <Item,>({ column: { open, opens }, item }: Place<Item>) => (opens?.(item) === false ? undefined : open)

function Cell<Item>(place: Place<Item>) {
  const { column, item } = place
  const open = opened(place)
  return (
    <View className={`table__cell ${column.numeric ? 'table__number' : ''}`} {...as('cell')}>
      {open ? (
        <Tappable role="link" className="table__link" onTap={() => open(item)}>
          {column.cell(item)}
        </Tappable>
      ) : (
        column.cell(item)
      )}
    </View>
  )
}

/** One line of a card, all of it the link where there is one; few elements, for a table has hundreds of them. */
function Line<Item>(place: Place<Item>) {
  const { column, item } = place
  const open = opened(place)
  const words = (
    <>
      <Text className="table__label">{column.label}</Text>
      {column.cell(item)}
    </>
  )
  if (!open) return <View className="table__line">{words}</View>
  return (
    <Tappable role="link" className="table__line table__line--open" onTap={() => open(item)}>
      {words}
    </Tappable>
  )
}
