import { useRef, useState } from 'react'
import { newCallId, store } from './cloud'

/** One file on its way to the cloud. */
export interface Attachment {
  id: string
  kind: 'photo' | 'voice'
  localPath: string
  /** `waiting` for what it belongs to to be sent first. */
  state: 'waiting' | 'sending' | 'sent' | 'failed'
  /** There once it is sent. */
  fileId?: string
}

const extensions = { photo: 'jpg', voice: 'mp3' } as const

/** The files of a request's form: each is sent as soon as it is added, and a failure never stops the form. */
export function useAttachments(requestId: string) {
  const [attachments, setAttachments] = useState<Attachment[]>([])
  const removed = useRef(new Set<string>())
  const change = (id: string, patch: Partial<Attachment>) =>
    setAttachments((all) => all.map((one) => (one.id === id ? { ...one, ...patch } : one)))
  const send = async ({ id, kind, localPath }: Attachment) => {
    change(id, { state: 'sending' })
    try {
      change(id, { state: 'sent', fileId: await store(localPath, extensions[kind], requestId) })
    } catch {
      if (!removed.current.has(id)) change(id, { state: 'failed' })
    }
  }
  const add = (kind: Attachment['kind']) => (localPaths: string[]) => {
    const added = localPaths.map((localPath): Attachment => ({ id: newCallId(), kind, localPath, state: 'sending' }))
    setAttachments((all) => [...all, ...added])
    for (const attachment of added) void send(attachment)
  }
  return {
    photos: attachments.filter(({ kind }) => kind === 'photo'),
    voices: attachments.filter(({ kind }) => kind === 'voice'),
    fileIds: attachments.flatMap(({ fileId }) => fileId ?? []),
    isSending: attachments.some(({ state }) => state === 'sending'),
    addPhotos: add('photo'),
    addVoices: add('voice'),
    retry: (id: string) => {
      const found = attachments.find((one) => one.id === id)
      if (found) void send(found)
    },
    remove: (id: string) => {
      removed.current.add(id)
      setAttachments((all) => all.filter((one) => one.id !== id))
    },
  }
}
