import { versionsWords } from '../../../words/versions'
import { useWords } from '../../use-services'
import type { VersionsPlace } from './versions-place'
import type { Told } from './versions-told'

interface ForgetVersionsProps {
  readonly count: number
  readonly place: VersionsPlace
  readonly onKeep: () => void
  readonly onTold: (told: Told) => void
}

/** Asked first: this cannot be taken back. */
export function ForgetVersions({ count, place, onKeep, onTold }: ForgetVersionsProps) {
  const words = useWords(versionsWords)

  async function forget(): Promise<void> {
    const forgotten = await place.forget()
    onTold(forgotten.ok ? { kind: 'forgotten' } : { kind: 'problem', problem: forgotten.problem })
  }

  return (
    <>
      <p>{words.forgetHow(count)}</p>
      <p>{words.forgetTraces}</p>
      <div className="app-row">
        <button type="button" className="app-button app-button--danger" onClick={() => void forget()}>
          {words.forgetNow}
        </button>
        <button type="button" className="app-button app-button--quiet" onClick={onKeep}>
          {words.keep}
        </button>
      </div>
    </>
  )
}
