import { withReplaced } from '../../core/emptied-texts'
import type { AssessmentStore } from '../../state/assessment-store'
import type { SaveStatus } from '../../state/saver'
import type { Services } from '../services'

/**
 * First what is there now, so that no version of it is kept with the text; then those that are kept. What cannot be done
 * now stays on the list, and with it in the store.
 */
export async function forgetWhenSaved(
  { assessments }: Services,
  store: AssessmentStore,
  id: string,
): Promise<boolean> {
  if (store.getState().emptied.length === 0 || !store.getState().mayWrite) return false
  store.getState().forgetEmptied()
  if ((await whenWritten(store)) === 'failed') return false
  const { emptied, checklist } = store.getState()
  try {
    const count = await assessments.forgetTexts(id, withReplaced(emptied, checklist))
    store.getState().setForgotten(emptied)
    return count > 0
  } catch {
    return false
  }
}

function whenWritten(store: AssessmentStore): Promise<SaveStatus> {
  const { saving } = store.getState()
  if (saving !== 'saving') return Promise.resolve(saving)
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (state.saving === 'saving') return
      stop()
      resolve(state.saving)
    })
  })
}
