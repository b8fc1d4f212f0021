import type { Output } from '@shared/contracts'
import type { RequestView } from '@shared/contracts/views'
import type { DocumentTemplateKey, paperKinds } from '@shared/domain/document-template'
import { endingPaper } from '@shared/domain/petition/outcome'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../cloud'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { handsCopy } from '../../copy/hands'
import { sentenceFor } from '../../copy/refusals'
import { templateVersion } from '../../copy/templates'
import type { StaffDoor } from './use-send'

type Filled = Output<'station', 'fillTemplate'>

interface Props {
  door: StaffDoor
  request: RequestView
  stationId?: string
  paper: 'reply' | (typeof paperKinds)[number]
  onFill: (filled: Filled) => void
}

/** Begins the words with the county's own wording, filled as far as the dossier knows; what stands open is named. */
export function TemplateField({ door, request, stationId, paper, onFill }: Props) {
  const [filled, setFilled] = useState<Filled>()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const fill = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const input = { key: keyFor(paper, request), requestId: request.requestId }
      const made = await call(door, 'fillTemplate', input, { stationId })
      setFilled(made)
      onFill(made)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <View>
      <Button kind="link" words={handsCopy.useTemplate} busy={busy} onTap={fill} />
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {filled ? (
        <Notice word={handsCopy.filledFrom(templateVersion(filled.template))}>
          {filled.unfilled.length > 0 ? handsCopy.unfilled(filled.unfilled.join('、')) : null}
        </Notice>
      ) : null}
    </View>
  )
}

/** The paper itself, or what a reply to this matter is: of a petition the paper it ends with. */
function keyFor(paper: Props['paper'], { petition, category }: RequestView): DocumentTemplateKey {
  if (paper !== 'reply') return paper
  return petition ? endingPaper(petition) : `reply-${category}`
}
