import { useState } from 'react'
import { appWords } from '../../../words/app'
import { homeWords } from '../../../words/home'
import { Dialog } from '../../parts/dialog'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Field } from '../../parts/field'
import { TextControl } from '../../parts/field-control'
import { useWords } from '../../use-services'

interface RenameDialogProps {
  readonly name: string
  readonly onClose: () => void
  readonly onRename: (name: string) => void
}

export function RenameDialog({ name, onClose, onRename }: RenameDialogProps) {
  const words = useWords(homeWords)
  const { cancel } = useWords(appWords)
  const [typed, setTyped] = useState(name)
  return (
    <Dialog title={words.renameTitle} onClose={onClose}>
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          onRename(typed.trim())
        }}
      >
        <Field label={words.nameLabel}>
          {(links) => (
            <TextControl
              {...links}
              value={typed}
              maxLength={300}
              onChange={(event) => {
                setTyped(event.target.value)
              }}
            />
          )}
        </Field>
        <DialogButtons submit={words.saveName} cancel={cancel} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
