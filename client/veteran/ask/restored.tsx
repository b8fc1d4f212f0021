import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { ask } from '../../copy/ask'
import { clearDraft, draft, isBegun, lostFiles } from './draft'

/** Says that earlier words are back, and offers to begin anew. */
export function Restored() {
  const [isShown, setShown] = useState(() => isBegun(draft()))
  const [isAsking, setAsking] = useState(false)
  if (!isShown) return null
  const clear = () => {
    clearDraft()
    setShown(false)
  }
  if (isAsking)
    return (
      <Sheet
        title={ask.clearTitle}
        words={ask.clear}
        cancelWords={ask.clearKeep}
        danger
        onConfirm={clear}
        onCancel={() => setAsking(false)}
      >
        {ask.clearText}
      </Sheet>
    )
  return (
    <Notice word={ask.restored}>
      {lostFiles() > 0 ? ask.restoredLost : null}
      <Button kind="link" words={ask.clear} onTap={() => setAsking(true)} />
    </Notice>
  )
}
