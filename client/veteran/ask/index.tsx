import { useRouter } from '@tarojs/taro'
import { RoomNotice } from '../../components/room-notice'
import { Steps } from '../../components/steps'
import { ask } from '../../copy/ask'
import { VeteranPage } from '../veteran-page'
import { About } from './about'
import { Contact } from './contact'
import { Restored } from './restored'
import { Words } from './words'

const parts = { 1: About, 2: Words, 3: Contact }

/** Asking in three steps, one question a page; the phone's own back key goes back a step. */
export default function Ask() {
  const { step: wanted, change } = useRouter().params
  const step = wanted === '2' ? 2 : wanted === '3' ? 3 : 1
  const Part = parts[step]
  return (
    <VeteranPage title={ask.titles[step]}>
      <Steps step={step} of={3} />
      <RoomNotice />
      {step === 1 && !change ? <Restored /> : null}
      <Part isChange={change === '1'} />
    </VeteranPage>
  )
}
