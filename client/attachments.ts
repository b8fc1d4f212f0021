import { useState } from 'react'
import { newCallId, store } from './cloud'

/** One file on its way to the cloud. */
export interface Attachment {
  id: string
  kind: 'photo' | 'voice'
  localPath: string
  /** `waiting` until what it belongs to is sent. */
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** There once it is sent. */
  fileId?: string
}

/** The photographs of a request's form: each is sent as soon as it is added, and a failure never stops the form. */
export function usePhotos(requestId: string) {
  const [photos, setPhotos] = useState<Attachment[]>([])
  const change = (id: string, patch: Partial<Attachment>) =>
    setPhotos((all) => all.map((one) => (one.id === id ? { ...one, ...patch } : one)))
  const send = async ({ id, kind, localPath }: Attachment) => {
    change(id, { state: 'sending' })
    const fileId = await store(localPath, kind, `requests/${requestId}`).catch(() => undefined)
    change(id, fileId ? { state: 'sent', fileId } : { state: 'failed' })
  }
  return {
    photos,
    add: (localPaths: string[]) => {
      const added = localPaths.map(
        (localPath): Attachment => ({ id: newCallId(), kind: 'photo', localPath, state: 'sending' }),
      )
      setPhotos((all) => [...all, ...added])
      for (const photo of added) void send(photo)
    },
    retry: (id: string) => {
      const found = photos.find((one) => one.id === id)
      if (found) void send(found)
    },
    remove: (id: string) => setPhotos((all) => all.filter((one) => one.id !== id)),
  }
}
