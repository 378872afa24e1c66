import { savingWords } from '../../words/saving'
import { useServices, useWords } from '../use-services'
import type { FileToSave } from './file-to-save'
import { UnsealedWays } from './unsealed-ways'
import { SealButton, useSealIt } from './use-seal-it'

interface SealOrSaveProps {
  readonly file: FileToSave
  /** Of the second button. Absent: "Save it unsealed". */
  readonly saveWord?: string
  /** Whether the assessment is kept on this device. */
  readonly kept?: boolean
  /** Once it is in the downloads, by that name; `null`: it could not be made. */
  readonly onSaved?: (name: string | null) => void
}

/** The two buttons for a file that leaves the device. Not for inside a form: the dialog of sealing is one. */
export function SealOrSave({ file, saveWord, kept = true, onSaved }: SealOrSaveProps) {
  const { saveUnsealed } = useWords(savingWords)
  const { files } = useServices()
  const { seal, dialog } = useSealIt()

  async function save(): Promise<void> {
    const content = await file.content(new AbortController().signal)
    if (content !== null) files.download(file.name, file.type, content)
    onSaved?.(content === null ? null : file.name)
  }

  return (
    <>
      <SealButton
        onSeal={() => {
          seal(file, onSaved)
        }}
      />
      <UnsealedWays kept={kept}>
        <button type="button" className="app-button app-button--quiet" onClick={() => void save()}>
          {saveWord ?? saveUnsealed}
        </button>
      </UnsealedWays>
      {dialog}
    </>
  )
}
