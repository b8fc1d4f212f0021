import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
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
  return (
    <View className="table">
      <View className="table__sheet" {...as('table', label)}>
        <View className="table__head" {...as('row')}>
          {columns.map((column) => (
            <View
              key={column.key}
              className={`table__title ${column.numeric ? 'table__number' : ''}`}
              {...as('columnheader')}
            >
              {column.label}
            </View>
          ))}
        </View>
        {items.map((item) => (
          <View key={keyOf(item)} className="table__row" {...as('row')}>
            {columns.map((column) => (
              <View key={column.key} className={`table__cell ${column.numeric ? 'table__number' : ''}`} {...as('cell')}>
                <Text className="table__label">{column.label}</Text>
                <View className="table__value">
                  <Cell column={column} item={item} />
                </View>
              </View>
            ))}
          </View>
        ))}
      </View>
    </View>
  )
}

function Cell<Item>({ column, item }: { column: Column<Item>; item: Item }) {
  const { open, opens } = column
  if (!open || opens?.(item) === false) return <>{column.cell(item)}</>
  return (
    <Tappable role="link" className="table__link" onTap={() => open(item)}>
      {column.cell(item)}
    </Tappable>
  )
}
