import { useState } from 'react'
import { workshopWords } from '../../../words/workshop'
import { appWords } from '../../../words/app'
import { addressOf } from '../../app/route'
import { goTo } from '../../app/use-route'
import { Dialog } from '../../parts/dialog'
import { useWords } from '../../use-services'
import { useWorkshop } from './workshop-context'

/** Deletes what this window remembers, and asks first. */
export function EndWorkshop() {
  const words = useWords(workshopWords)
  const { cancel } = useWords(appWords)
  const { store } = useWorkshop()
  const [asks, setAsks] = useState(false)
  const close = (): void => {
    setAsks(false)
  }
  return (
    <>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          setAsks(true)
        }}
      >
        {words.end}
      </button>
      {asks && (
        <Dialog title={words.endTitle} onClose={close}>
          <p>{words.endHow}</p>
          <div className="app-row">
            <button
              type="button"
              className="app-button app-button--danger"
              onClick={() => {
                close()
                store.getState().end()
                goTo(addressOf({ screen: 'workshop', part: 'prepare' }))
              }}
            >
              {words.endNow}
            </button>
            <button type="button" className="app-button app-button--quiet" onClick={close}>
              {cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
