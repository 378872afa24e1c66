import type { AssessmentState } from '../../state/assessment-state'
import type { AssessmentStore } from '../../state/assessment-store'
import { makeSaver } from '../../state/saver'
import type { Services } from '../services'
import { copyTextOf } from './copy-text'

/** Writes each change to the file that was chosen for it, one write in flight, and reads it back. */
export interface FileKeeping {
  /** Asks where, and begins. Without effect where nothing was chosen. To be called on a press, before anything is awaited. */
  readonly choose: (suggestedName: string) => Promise<void>
  readonly tryAgain: () => void
  /** Begins to follow the changes, in the file that was chosen for it before if there is one. Gives the way to stop. */
  readonly follow: () => () => void
}

export function keepInFile(
  { checklists, clock, files }: Pick<Services, 'checklists' | 'clock' | 'files'>,
  store: AssessmentStore,
  id: string,
): FileKeeping {
  const saver = makeSaver<null>(write, () => undefined)

  async function write(): Promise<void> {
    const file = (await files.disk())?.last(id)
    if (file === undefined) return
    const { name } = file
    const { setFile } = store.getState()
    setFile({ name, status: 'saving' })
    // Before the text is made: what changes while it is written is not in it.
    const at = clock.now()
    const text = await copyTextOf(checklists, store)
    const outcome = text === null ? 'not-whole' : await file.write(text)
    if (outcome === 'written') {
      const { copies, setCopies } = store.getState()
      setCopies({ ...copies, copiedAt: at })
    }
    setFile({ name, status: outcome === 'written' ? 'saved' : outcome })
  }

  const begin = (): void => {
    saver.save(null)
  }
  const onChange = (state: AssessmentState, before: AssessmentState): void => {
    if (state.assessment !== before.assessment && state.file !== null) begin()
  }
  return {
    async choose(suggestedName) {
      const disk = await files.disk()
      const file = await disk?.choose(id, suggestedName)
      if (file !== undefined && file !== null) begin()
    },
    tryAgain: begin,
    follow() {
      begin()
      return store.subscribe(onChange)
    },
  }
}
