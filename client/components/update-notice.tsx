import { copy } from '../copy/app'
import { applyUpdate, useUpdate } from '../update'
import { Button, Buttons } from './button'
import { Notice } from './notice'

/** Offers a newer version on a first page, where nothing is being written, recorded or sent; nobody is interrupted for it. */
export function UpdateNotice() {
  if (!useUpdate()) return null
  return (
    <Notice word={copy.updateReady}>
      {copy.updateText}
      <Buttons>
        <Button small words={copy.update} onTap={applyUpdate} />
      </Buttons>
    </Notice>
  )
}
