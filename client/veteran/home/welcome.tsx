import { View } from '@tarojs/components'
import { Button, Buttons } from '../../components/button'
import { phone } from '../../components/page'
import { Section } from '../../components/section'
import { invitationCopy } from '../../copy/invitation'
import { copy } from '../../copy/veteran'
import { useOffice } from '../office'
import { open } from '../pages'
import { BindPhone } from './bind-phone'
import './welcome.scss'

/** Before joining: who we are, one way in, and two ways around it. */
export function Welcome() {
  const office = useOffice()
  return (
    <>
      <View className="welcome__who">{copy.welcome.who}</View>
      <BindPhone />
      <Section title={copy.welcome.otherWays}>
        <Buttons>
          <Button words={copy.welcome.askStation} onTap={() => void open.join()} />
          {office ? (
            <Button icon="phone" words={copy.welcome.callStation(office.name)} onTap={() => phone(office.phone)} />
          ) : null}
          <Button kind="link" words={invitationCopy.entry} onTap={() => void open.invitation()} />
        </Buttons>
      </Section>
    </>
  )
}
