import { savingWords } from '../../words/saving'
import { Field } from '../parts/field'
import { TextControl } from '../parts/field-control'
import { useWords } from '../use-services'

interface FileNameFieldProps {
  readonly name: string
  readonly onName: (name: string) => void
}

export function FileNameField({ name, onName }: FileNameFieldProps) {
  const { fileName, fileNameHint } = useWords(savingWords)
  return (
    <Field label={fileName} hint={fileNameHint}>
      {(links) => (
        <TextControl
          {...links}
          value={name}
          maxLength={100}
          onChange={(event) => {
            onName(event.target.value)
          }}
        />
      )}
    </Field>
  )
}
