import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Notice } from '../components/notice'
import { Section } from '../components/section'
import { deskCopy } from '../copy/desk'
import { partLabels } from '../copy/desk-labels'
import { instantWords, paperDay } from '../copy/due'
import { outcomeNames, petitionClassNames } from '../copy/labels'
import { Facts } from './facts'

type Petition = NonNullable<RequestView['petition']>

/** What the dossier still lacks, in red and in words. */
export function Gaps({ petition }: { petition?: Petition }) {
  if (!petition || petition.gaps.length === 0) return null
  return (
    <Notice kind="late" word={`${deskCopy.gaps} ${petition.gaps.length} 项`}>
      {petition.gaps.map((part) => (
        <View key={part}>{`· ${partLabels[part]}`}</View>
      ))}
      <View>{deskCopy.gapsWhy}</View>
    </Notice>
  )
}

/** The papers of a petition in the order the law asks for them, each with its date. */
export function PetitionFile({ petition, now }: { petition: Petition; now: string }) {
  const { notice, admission, refusal, opinion, extensions } = petition
  const facts = [
    { label: deskCopy.petitionClass, words: petitionClassNames[petition.class] },
    {
      label: '书面告知',
      words: notice && [instantWords(notice.at, now), `转送${notice.whereTo}`, notice.words].filter(Boolean).join('\n'),
    },
    { label: '受理', words: admission && `${paperDay(admission.admittedOn)}\n${admission.body}` },
    {
      label: '不予受理',
      words: refusal && `${instantWords(refusal.at, now)}\n${refusal.reason}\n可到${refusal.whereTo}反映`,
    },
    ...extensions.map(({ days, reason, approver, at }, index) => ({
      label: extensions.length > 1 ? `延期 ${index + 1}` : '延期',
      words: `${days} 天，${approver}批准，${instantWords(at, now)}\n${reason}`,
    })),
    {
      label: '处理意见书',
      words:
        opinion &&
        `${outcomeNames[opinion.outcome]}，${paperDay(opinion.issuedOn)}作出\n${opinion.words}\n依据：${opinion.basis}`,
    },
  ]
  return (
    <Section title={deskCopy.petitionFile}>
      <Facts facts={facts} />
    </Section>
  )
}
