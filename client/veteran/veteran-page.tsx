import type { PropsWithChildren } from 'react'
import { Page } from '../components/page'
import { useOffice } from './office'
import { open } from './pages'

interface Props {
  title: string
  first?: boolean
}

/** A veteran's page: the station's phone and the help are always in sight. */
export function VeteranPage({ title, first, children }: PropsWithChildren<Props>) {
  return (
    <Page title={title} desk="veteran" first={first} station={useOffice()} onHelp={open.help}>
      {children}
    </Page>
  )
}
