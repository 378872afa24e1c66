import type { AddedCodes } from '../../../core/room-entries'
import { roomScreenWords } from '../../../words/room-screen'
import { Mark } from '../../parts/mark'
import { useWords } from '../../use-services'
import { useSession } from '../workshop/workshop-context'

interface AddedToldProps {
  readonly added: AddedCodes
  readonly kind: 'code' | 'file'
  readonly onUndo: () => void
}

/** What came into the room just now, in words, and the way back until something else changes it. */
export function AddedTold({ added, kind, onUndo }: AddedToldProps) {
  const words = useWords(roomScreenWords)
  const { entries } = useSession().workshop
  const hasChanged = added.added + added.newer + added.doubled > 0
  if (!hasChanged && added.already + added.older === 0) return null
  return (
    <p className={hasChanged ? 'app-status app-status--in-place' : undefined}>
      {hasChanged && <Mark status="in-place" />}
      <span>
        {words.found(added, kind)}{' '}
        {hasChanged && entries === added.entries && (
          <button type="button" className="app-button app-button--plain" onClick={onUndo}>
            {words.undo}
          </button>
        )}
      </span>
    </p>
  )
}
