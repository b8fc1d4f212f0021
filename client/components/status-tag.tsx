import { Text } from '@tarojs/components'

interface Props {
  words: string
  /** `going` is in someone's hands, `soon` wants care, `late` is overdue or dangerous, `done` is over. */
  tone?: 'going' | 'soon' | 'late' | 'done'
}

/** Where something stands, in words; the colour only repeats them. */
export function StatusTag({ words, tone = 'going' }: Props) {
  return <Text className={`tag tag--${tone}`}>{words}</Text>
}
