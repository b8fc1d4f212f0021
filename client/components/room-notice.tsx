import { copy } from '../copy/app'
import { useRoom } from '../kept'
import { Notice } from './notice'

/** Stands where words are written, once the phone has no room left to keep them. */
export function RoomNotice() {
  if (useRoom()) return null
  return (
    <Notice kind="warn" word={copy.noRoom}>
      {copy.noRoomText}
    </Notice>
  )
}
