import { Component, type PropsWithChildren } from 'react'
import { logBug } from '../bug'
import { copy } from '../copy/app'
import { Button } from './button'
import { Page } from './page'
import { ErrorState } from './states'

interface Props {
  onRestart: () => void
}

/** Stands around the pages: a bug becomes one humane sentence and a way home. */
export class ErrorBoundary extends Component<PropsWithChildren<Props>, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    logBug(error)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const restart = () => {
      this.setState({ broken: false })
      this.props.onRestart()
    }
    return (
      <Page title={copy.crashTitle} desk="veteran" first>
        <ErrorState title={copy.crashTitle} text={copy.crashText} />
        <Button kind="primary" words={copy.backHome} onTap={restart} />
      </Page>
    )
  }
}
