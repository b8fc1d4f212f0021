import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Tappable } from './tappable'

/** One column; the one with `open` is the link of its row. */
export interface Column<Item> {
  key: string
  label: string
  cell: (item: Item) => ReactNode
  /** Numbers stand to the right. */
  numeric?: boolean
  open?: (item: Item) => void
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
      <View className="table__sheet" role="table" aria-label={label}>
        <View className="table__head" role="row">
          {columns.map((column) => (
            <View
              key={column.key}
              role="columnheader"
              className={`table__title ${column.numeric ? 'table__number' : ''}`}
            >
              {column.label}
            </View>
          ))}
        </View>
        {items.map((item) => (
          <View key={keyOf(item)} className="table__row" role="row">
            {columns.map((column) => (
              <View key={column.key} role="cell" className={`table__cell ${column.numeric ? 'table__number' : ''}`}>
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
  const { open } = column
  if (!open) return <>{column.cell(item)}</>
  return (
    <Tappable role="link" className="table__link" onTap={() => open(item)}>
      {column.cell(item)}
    </Tappable>
  )
}
