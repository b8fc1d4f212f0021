import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from '../copy/app'
import { as } from './as'
import { Button } from './button'
import { Icon } from './icon'
import { Tappable } from './tappable'

/** One way to narrow a list; no value means all. */
export interface Filter {
  key: string
  label: string
  value?: string
  /** What no value means, where it is not all. */
  empty?: string
  options: readonly { value: string; label: string }[]
}

interface Props {
  filters: readonly Filter[]
  /** How many rows are found. */
  count?: number
  onChange: (key: string, value: string | undefined) => void
  onClear: () => void
  /** Tells which filter the person looks into, for options that are not read before. */
  onUnfold?: (key: string) => void
}

/** Filters that unfold in the page, the number found, and one tap that clears them all. */
export function FilterBar({ filters, count, onChange, onClear, onUnfold }: Props) {
  const [open, setOpen] = useState<string>()
  const unfolded = filters.find(({ key }) => key === open)
  const chosen = filters.some(({ value }) => value !== undefined)
  const unfold = (key: string) => {
    setOpen(key === open ? undefined : key)
    onUnfold?.(key)
  }
  const choose = (key: string, value?: string) => {
    onChange(key, value)
    setOpen(undefined)
  }
  return (
    <View className="filters">
      <View className="filters__bar">
        {filters.map(({ key, label, value, empty = copy.all, options }) => (
          <Tappable key={key} on={key === open} className={pill(value !== undefined)} onTap={() => unfold(key)}>
            {`${label}：${options.find((option) => option.value === value)?.label ?? empty}`}
            <Icon name="down" />
          </Tappable>
        ))}
      </View>
      {unfolded ? (
        <View className="filters__options" {...as('group', unfolded.label)}>
          {[{ value: undefined, label: unfolded.empty ?? copy.all }, ...unfolded.options].map((option) => (
            <Tappable
              key={option.value ?? ''}
              role="radio"
              on={option.value === unfolded.value}
              className={pill(option.value === unfolded.value)}
              onTap={() => choose(unfolded.key, option.value)}
            >
              {option.label}
            </Tappable>
          ))}
        </View>
      ) : null}
      <View className="filters__found" {...as('status')}>
        {count === undefined ? null : <Text>{copy.found(count)}</Text>}
        {chosen ? <Button kind="link" words={copy.clearFilters} onTap={onClear} /> : null}
      </View>
    </View>
  )
}

const pill = (on: boolean) => `filters__pill ${on ? 'filters__pill--on' : ''}`
