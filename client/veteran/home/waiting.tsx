import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { phone } from '../../components/page'
import { copy } from '../../copy/veteran'
import { useSession } from '../../session'
import { useOffice } from '../office'
import { open } from '../pages'

/** The wish to be added is at the station; its phone is one tap away. */
export function Waiting({ stationName }: { stationName: string }) {
  const office = useOffice()
  const { refetch, isFetching } = useSession()
  return (
    <>
      <Notice word={copy.welcome.waitingWord(stationName)}>{copy.welcome.waitingText}</Notice>
      <Buttons>
        {office ? (
          <Button
            kind="primary"
            icon="phone"
            words={copy.welcome.callStation(office.name)}
            onTap={() => phone(office.phone)}
          />
        ) : null}
        <Button words={copy.welcome.lookAgain} busy={isFetching} onTap={() => void refetch()} />
        <Button words={copy.welcome.writeAgain} onTap={() => void open.join()} />
      </Buttons>
    </>
  )
}
