import { lazy, Suspense, useState } from 'react'
import { sealingHereWords } from '../../words/sealing-here'
import { useServices, useWords } from '../use-services'
import { useSession } from './use-assessment'

const UnsavedDialog = lazy(() =>
  import('../screens/sealed-here/unsaved-dialog').then(({ UnsavedDialog: dialog }) => ({ default: dialog })),
)

/** Only a sealed assessment can be locked. What is being written is waited for, and what could not be is not lost unasked. */
export function LockButton() {
  const { lock } = useWords(sealingHereWords)
  const { seals } = useServices()
  const { id, isSealed, store } = useSession()
  const [isUnsaved, setUnsaved] = useState(false)
  if (!isSealed) return null

  function lockOnceWritten(): void {
    const { saving } = store.getState()
    if (saving === 'failed') setUnsaved(true)
    if (saving === 'saved') seals.lock(id)
    if (saving !== 'saving') return
    const stop = store.subscribe((state) => {
      if (state.saving === 'saving') return
      stop()
      lockOnceWritten()
    })
  }

  return (
    <>
      <button type="button" className="app-button app-button--quiet" onClick={lockOnceWritten}>
        {lock}
      </button>
      {isUnsaved && (
        <Suspense>
          <UnsavedDialog
            onLock={() => {
              seals.lock(id)
            }}
            onClose={() => {
              setUnsaved(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
