import { Component, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { useWords } from '../use-services'

interface CrashGuardProps {
  readonly children: ReactNode
}

interface CrashGuardState {
  readonly crashed: boolean
}

/** A mistake of ours must not leave an empty page. It says what is true whatever broke: what was saved is still there. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { crashed: false }

  static getDerivedStateFromError(): CrashGuardState {
    return { crashed: true }
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const words = useWords(appWords)
  return (
    <main className="app-wrap app-stack" role="alert">
      <h1>{words.crashed}</h1>
      <p>{words.crashedHow}</p>
      <button
        type="button"
        className="app-button"
        onClick={() => {
          location.reload()
        }}
      >
        {words.reload}
      </button>
    </main>
  )
}
