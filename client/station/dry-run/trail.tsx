import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { as } from '../../components/as'
import { Notice } from '../../components/notice'
import { StatusTag } from '../../components/status-tag'
import { ruleLabels } from '../../copy/desk-labels'
import { recordCopy } from '../../copy/record'

/** Who would get it and why: each rule in order, up to the one that matched. */
export function Trail({ way }: { way: Output<'station', 'dryRun'> }) {
  return (
    <>
      <Notice word={recordCopy.goesTo(way.holderName)}>{recordCopy.byRule(ruleLabels[way.rule])}</Notice>
      <View className="desk-quiet">{recordCopy.trail}</View>
      <View className="clocks" {...as('list', recordCopy.trail)}>
        {way.trail.map(({ rule, matched }, index) => (
          <View key={rule} className="clocks__item" {...as('listitem')}>
            <View>{`${index + 1}. ${ruleLabels[rule]}`}</View>
            <StatusTag words={matched ? recordCopy.matched : recordCopy.passed} tone={matched ? 'going' : 'done'} />
          </View>
        ))}
      </View>
      <View className="desk-quiet">{recordCopy.nothingWritten}</View>
    </>
  )
}
