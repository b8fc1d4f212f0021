import { Button, Buttons } from '../../components/button'
import { phone } from '../../components/page'
import { Section } from '../../components/section'
import { TypeSizeChoice } from '../../components/type-size-choice'
import { copy } from '../../copy/veteran'
import { chooseTypeSize, useTypeSize } from '../../type-size'
import { useOffice } from '../office'
import { VeteranPage } from '../veteran-page'

/** The few things people ask, a person to call, and larger words. */
export default function Help() {
  const office = useOffice()
  const size = useTypeSize()
  return (
    <VeteranPage title={copy.help.title}>
      {copy.help.questions.map(({ title, text }) => (
        <Section key={title} title={title}>
          {text}
        </Section>
      ))}
      <TypeSizeChoice value={size} onChange={chooseTypeSize} />
      {office ? (
        <Buttons>
          <Button
            kind="primary"
            icon="phone"
            words={copy.help.callStation(office.name)}
            onTap={() => phone(office.phone)}
          />
        </Buttons>
      ) : null}
    </VeteranPage>
  )
}
