import { View } from '@tarojs/components'
import { as } from './as'

/** One point: when, how much, and the value in words. */
export interface Point {
  label: string
  value: number
  words: string
}

/** A line over time, drawn locally as a picture behind its written values. */
export function LineChart({ label, points }: { label: string; points: readonly Point[] }) {
  return (
    <View className="lines" {...as('group', label)}>
      <View className="lines__plot" aria-hidden="true" style={{ backgroundImage: `url("${draw(points)}")` }} />
      <View className="lines__points" {...as('list')}>
        {points.map((point) => (
          <View key={point.label} className="lines__point" {...as('listitem')}>
            <View className="lines__value">{point.words}</View>
            <View className="lines__label">{point.label}</View>
          </View>
        ))}
      </View>
    </View>
  )
}

function draw(points: readonly Point[]): string {
  const highest = Math.max(1, ...points.map(({ value }) => value))
  const place = ({ value }: Point, index: number) =>
    `${((index + 0.5) / points.length) * 100},${96 - (value / highest) * 90}`
  const path = points.map(place).join(' ')
  const stroke = (width: number, cap: string, at: string) =>
    `<polyline points='${at}' fill='none' stroke='#2b4735' stroke-width='${width}' stroke-linecap='${cap}' vector-effect='non-scaling-stroke'/>`
  const dots = points
    .map((point, index) => stroke(9, 'round', `${place(point, index)} ${place(point, index)}`))
    .join('')
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100' preserveAspectRatio='none'>${stroke(2, 'butt', path)}${dots}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
