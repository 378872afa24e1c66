import { useState, type ComponentType, type ReactNode } from 'react'
import { appWords } from '../../words/app'
import { savingWords } from '../../words/saving'
import { useWords } from '../use-services'
import type { FileToSave } from './file-to-save'

interface Wish {
  readonly file: FileToSave
  readonly onSealed: (name: string) => void
}

type SealDialog = ComponentType<Wish & { readonly onClose: () => void }>

interface SealIt {
  /** Asks for a passphrase. `onSealed`: once the sealed file is in the downloads, by that name. */
  readonly seal: (file: FileToSave, onSealed?: (name: string) => void) => void
  /** Stands outside any form. */
  readonly dialog: ReactNode
}

/** The one way in which any file is sealed before it leaves: loaded when somebody wants it. */
export function useSealIt(): SealIt {
  const { notLoadedHow } = useWords(appWords)
  const [wish, setWish] = useState<Wish | null>(null)
  const [loaded, setLoaded] = useState<{ readonly Dialog: SealDialog } | 'failed' | null>(null)
  const close = (): void => {
    setWish(null)
  }
  return {
    seal(file, onSealed = () => undefined) {
      setWish({ file, onSealed })
      import('../screens/sealing/seal-dialog').then(
        ({ SealDialog: Dialog }) => {
          setLoaded({ Dialog })
        },
        () => {
          setLoaded('failed')
        },
      )
    },
    dialog:
      loaded === 'failed' ? (
        <p role="alert">{notLoadedHow}</p>
      ) : (
        loaded !== null && wish !== null && <loaded.Dialog {...wish} onClose={close} />
      ),
  }
}

interface SealButtonProps {
  readonly busy?: boolean
  readonly onSeal: () => void
}

/** The first button wherever a file leaves the device: in a form, what Enter presses. */
export function SealButton({ busy = false, onSeal }: SealButtonProps) {
  const { sealIt } = useWords(savingWords)
  return (
    <button
      type="submit"
      className="app-button"
      aria-disabled={busy || undefined}
      onClick={(event) => {
        event.preventDefault()
        if (!busy) onSeal()
      }}
    >
      {sealIt}
    </button>
  )
}
