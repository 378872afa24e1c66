import { roomScreenWords } from '../../../words/room-screen'
import { useWords } from '../../use-services'
import { OpenFiles } from './open-files'
import { PasteCodes } from './paste-codes'
import type { RoomState } from './use-room'
import type { RoomFiles } from './use-room-files'

interface AddAnswersProps {
  readonly state: RoomState
  readonly files: RoomFiles
  /** A table is being typed. */
  readonly types: boolean
  readonly onType: () => void
}

/** The ways in, in the order in which a hall allows them. What is typed, and what is wrong with it, stands here only. */
export function AddAnswers({ state, files, types, onType }: AddAnswersProps) {
  const words = useWords(roomScreenWords)
  return (
    <section className="app-card app-stack app-unprinted">
      <h2>{words.add}</h2>
      <p className="app-soft">{words.addHow}</p>
      {!types && (
        <p>
          <button type="button" className="app-button" onClick={onType}>
            {words.typeTable}
          </button>
        </p>
      )}
      <OpenFiles state={state} files={files} />
      <PasteCodes state={state} />
    </section>
  )
}
