import { lazy, Suspense, useState } from 'react'
import { deletingWords } from '../../../words/deleting'
import { useWords } from '../../use-services'

const DeleteDialog = lazy(() =>
  import('./delete-dialog').then(({ DeleteDialog: dialog }) => ({ default: dialog })),
)

export function DeleteEverything() {
  const words = useWords(deletingWords)
  const [open, setOpen] = useState(false)
  return (
    <>
      <p>
        <button
          type="button"
          className="app-button app-button--quiet"
          onClick={() => {
            setOpen(true)
          }}
        >
          {words.open}
        </button>
      </p>
      {open && (
        <Suspense>
          <DeleteDialog
            onClose={() => {
              setOpen(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
