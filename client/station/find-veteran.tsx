import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../components/button'
import { Choice } from '../components/choice'
import { Notice } from '../components/notice'
import { PersonCard } from '../components/person-card'
import { EmptyState, ErrorState } from '../components/states'
import { TextInput } from '../components/text-input'
import { recordCopy } from '../copy/record'
import { sentenceFor } from '../copy/refusals'
import { useStationId } from '../desk/seat'
import { useRead } from '../queries'

/** A veteran of the roster as far as a form needs to know them. */
export interface FoundVeteran {
  id: string
  name: string
  phone: string
  stationName: string
  /** On no roster: written down with the matter. */
  isNew?: true
}

interface Props {
  id: string
  error?: string
  veteran?: FoundVeteran
  /** Whether somebody who is on no roster may be named. */
  takesAnyone?: boolean
  onChange: (veteran: FoundVeteran | undefined) => void
}

/** Finds a veteran by the beginning of their name; once chosen, the person stands there and can be changed. */
export function FindVeteran({ id, error, veteran, takesAnyone, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const stationId = useStationId()
  const found = useRead('station', 'findVeterans', { name: asked }, { enabled: asked !== '', stationId })
  const search = () => setAsked(typed.trim())
  if (veteran)
    return (
      <View className="find">
        <PersonCard
          name={veteran.name}
          phone={veteran.phone}
          lines={[veteran.isNew ? recordCopy.newPerson : veteran.stationName]}
        />
        <Button kind="link" words={recordCopy.other} onTap={() => onChange(undefined)} />
      </View>
    )
  const veterans = found.data?.veterans
  return (
    <View className="find">
      <TextInput
        id={id}
        label={recordCopy.find}
        hint={recordCopy.findHint}
        error={error}
        value={typed}
        maxLength={30}
        onChange={setTyped}
        onConfirm={search}
      />
      <Button
        words={found.isFetching ? recordCopy.searching : recordCopy.search}
        disabled={typed.trim() === ''}
        onTap={search}
      />
      {found.error ? <ErrorState text={sentenceFor(found.error)} onRetry={found.refetch} /> : null}
      {veterans?.length === 0 ? (
        <EmptyState title={recordCopy.nobody} text={takesAnyone ? recordCopy.nobodyYet : recordCopy.nobodyText} />
      ) : null}
      {takesAnyone && veterans && asked === typed.trim() ? (
        <Button
          kind="link"
          words={recordCopy.notOnRoster(asked)}
          onTap={() => onChange({ id: '', name: asked, phone: '', stationName: '', isNew: true })}
        />
      ) : null}
      {found.data?.hasMore ? <Notice word={recordCopy.moreNamed} /> : null}
      {veterans && veterans.length > 0 ? (
        <Choice
          label={recordCopy.choose}
          options={veterans.map((one) => ({
            value: one.id,
            label: one.name,
            hint: `${one.stationName}，${one.phone}`,
          }))}
          onChange={(chosen) => onChange(veterans.find((one) => one.id === chosen))}
        />
      ) : null}
    </View>
  )
}
