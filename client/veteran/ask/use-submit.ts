import type { Receipt } from '@shared/contracts/views'
import { Refusal } from '@shared/domain/refusal'
import { visible } from '@shared/domain/typed'
import { useRef, useState } from 'react'
import { call } from '../../cloud'
import { ask } from '../../copy/ask'
import { askForNotices } from '../../notices/ask-for-notices'
import { queryClient } from '../../queries'
import { open } from '../pages'
import { keepReceipt } from '../receipt/kept-receipt'
import { send } from '../uploads'
import { clearDraft, type Draft, draft, markTried } from './draft'

/** Sends the draft: a second tap while it is under way does nothing, and a repeated try is the same call. */
export function useSubmit(phone: string) {
  const [isSending, setSending] = useState(false)
  const [error, setError] = useState<unknown>()
  const isUnderWay = useRef(false)
  const submit = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setSending(true)
    setError(undefined)
    try {
      await askForNotices('veteran')
      markTried()
      const sent = draft()
      await arrived(await call('veteran', 'submit', inputOf(sent, phone), { callId: sent.callId }), sent)
    } catch (problem) {
      setError(problem)
    } finally {
      isUnderWay.current = false
      setSending(false)
    }
  }
  return { submit, isSending, error, hasArrivedBefore: hasArrived(error) }
}

/** The id is taken by this very draft's earlier try: it arrived, and was rewritten since. */
const hasArrived = (error: unknown) => error instanceof Refusal && error.code === 'CHANGED_MEANWHILE'

async function arrived(receipt: Receipt, { requestId, files }: Draft): Promise<void> {
  keepReceipt(receipt)
  if (files.length > 0) send(requestId, receipt.version, files)
  await open.receipt(requestId)
  clearDraft({ keepFiles: true })
  void queryClient.invalidateQueries()
}

function inputOf(
  { requestId, category, subject, accusedLevel, track, words, address, isUrgent }: Draft,
  phone: string,
) {
  const written = visible(words).trim() || ask.wordsInVoice
  const contactPhone = phone.trim()
  if (!category) throw new Error('a draft is checked before it is sent')
  const about = subject === 'station' && accusedLevel ? { subject, accusedLevel } : { subject }
  return { requestId, category, ...about, track, words: written, contactPhone, address: address.trim(), isUrgent }
}
