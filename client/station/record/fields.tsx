import { AccusedLevel } from '../../components/accused-level'
import { Choice } from '../../components/choice'
import { MomentInput } from '../../components/moment-input'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import { subjectLabels } from '../../copy/desk-labels'
import { categoryNames, channelNames, petitionClassNames, trackNames } from '../../copy/labels'
import { recordCopy } from '../../copy/record'
import type { Faults } from '../../desk/checking'
import { optionsOf } from '../../desk/options'
import { FindVeteran } from '../find-veteran'
import type { Draft } from './draft'

interface Props {
  draft: Draft
  faults: Faults
  onChange: (changed: Partial<Draft>) => void
}

/** The questions of recording on behalf, who first and when last. */
export function RecordFields({ draft, faults, onChange }: Props) {
  const field = (name: string) => ({ id: `record-${name}`, error: faults[name] })
  return (
    <>
      <FindVeteran
        {...field('veteranId')}
        veteran={draft.veteran}
        takesAnyone
        onChange={(veteran) => onChange({ veteran, contactPhone: veteran?.phone ?? '' })}
      />
      <Choice
        {...field('channel')}
        label={recordCopy.channel}
        options={optionsOf(channelNames, ['wechat'])}
        value={draft.channel}
        onChange={(channel) => onChange({ channel: channel as Draft['channel'] })}
      />
      <Choice
        {...field('category')}
        label={recordCopy.category}
        options={optionsOf(categoryNames)}
        value={draft.category}
        onChange={(category) => onChange({ category })}
      />
      <TextArea
        {...field('words')}
        label={recordCopy.words}
        hint={recordCopy.wordsHint}
        most={2000}
        value={draft.words ?? ''}
        onChange={(words) => onChange({ words })}
      />
      <Choice
        {...field('subject')}
        label={recordCopy.subject}
        options={optionsOf(subjectLabels)}
        value={draft.subject}
        onChange={(subject) => onChange({ subject })}
      />
      {draft.subject === 'station' ? (
        <AccusedLevel level={draft.accusedLevel} onChange={(accusedLevel) => onChange({ accusedLevel })} />
      ) : null}
      <Choice
        {...field('track')}
        label={recordCopy.track}
        hint={recordCopy.trackHint}
        options={optionsOf(trackNames)}
        value={draft.track}
        onChange={(track) => onChange({ track })}
      />
      {draft.track === 'petition' ? (
        <Choice
          {...field('petitionClass')}
          label={recordCopy.petitionClass}
          optional
          options={optionsOf(petitionClassNames)}
          value={draft.petitionClass}
          onChange={(petitionClass) => onChange({ petitionClass })}
        />
      ) : null}
      <Urgency isUrgent={draft.isUrgent === true} onChange={(isUrgent) => onChange({ isUrgent })} />
      <TextInput
        {...field('contactPhone')}
        label={recordCopy.phone}
        hint={recordCopy.phoneHint}
        optional
        kind="number"
        maxLength={13}
        value={draft.contactPhone ?? ''}
        onChange={(contactPhone) => onChange({ contactPhone })}
      />
      <TextInput
        {...field('address')}
        label={recordCopy.address}
        optional
        value={draft.address ?? ''}
        onChange={(address) => onChange({ address })}
      />
      <When draft={draft} error={faults.receivedAt} onChange={onChange} />
    </>
  )
}

/** Whether it is urgent, said in words either way. */
export function Urgency({ isUrgent, onChange }: { isUrgent: boolean; onChange: (isUrgent: boolean) => void }) {
  return (
    <Choice
      label={recordCopy.urgency}
      options={[
        { value: 'no', label: recordCopy.calm },
        { value: 'yes', label: recordCopy.urgent },
      ]}
      value={isUrgent ? 'yes' : 'no'}
      onChange={(chosen) => onChange(chosen === 'yes')}
    />
  )
}

function When({ draft, error, onChange }: Omit<Props, 'faults'> & { error?: string }) {
  return (
    <>
      <Choice
        label={recordCopy.when}
        options={[
          { value: 'now', label: recordCopy.now },
          { value: 'earlier', label: recordCopy.earlier },
        ]}
        value={draft.isEarlier ? 'earlier' : 'now'}
        onChange={(chosen) => onChange({ isEarlier: chosen === 'earlier' })}
      />
      {draft.isEarlier ? (
        <>
          <MomentInput
            id="record-receivedAt"
            error={error}
            kind="date"
            label={recordCopy.day}
            value={draft.day}
            onChange={(day) => onChange({ day })}
          />
          <MomentInput kind="time" label={recordCopy.time} value={draft.time} onChange={(time) => onChange({ time })} />
        </>
      ) : null}
    </>
  )
}
