import { Component, type ComponentType, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'
import { PageNotLoaded } from './page-not-loaded'

/** Some part of the app did not come: most often there is no network. */
export class NotLoadedError extends Error {}

interface LoadGuardProps {
  readonly around: ComponentType<{ readonly children: ReactNode }>
  readonly onRetry: () => void
  readonly children: ReactNode
}

interface LoadGuardState {
  readonly problem: Error | null
}

/** What cannot be loaded takes its own place only. Any other mistake is one of ours, and goes on to `CrashGuard`. */
export class LoadGuard extends Component<LoadGuardProps, LoadGuardState> {
  override state: LoadGuardState = { problem: null }

  static getDerivedStateFromError(problem: Error): LoadGuardState {
    return { problem }
  }

  override render() {
    const { around: Around, onRetry, children } = this.props
    const { problem } = this.state
    if (problem === null) return children
    if (!(problem instanceof NotLoadedError)) throw problem
    return (
      <Around>
        <NotLoaded
          onRetry={() => {
            onRetry()
            this.setState({ problem: null })
          }}
        />
      </Around>
    )
  }
}

interface NotLoadedProps {
  readonly onRetry: () => void
}

export function NotLoaded({ onRetry }: NotLoadedProps) {
  const words = useWords(appWords)
  return (
    <PageNotLoaded
      words={{ title: words.notLoaded, notLoaded: words.notLoadedHow, tryAgain: words.loadAgain }}
      heading={words.notLoaded}
      onTryAgain={onRetry}
    />
  )
}
