import { useState } from 'react'
import { sealingWords } from '../../../words/sealing'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { PassphraseField } from './passphrase-field'
import { SealingProgress } from './sealing-progress'
import type { SealedFile } from '../../app/look-into-file'
import type { SealedFilesState } from './use-sealed-files'

/** More of them would push the field out of sight. */
const MOST_NAMED = 5

interface SealedFilesProps {
  readonly sealed: SealedFilesState
}

/** One passphrase for all that are sealed; those it does not open are named, and wait for another. */
export function SealedFiles({ sealed }: SealedFilesProps) {
  const words = useWords(sealingWords)
  const { waiting, progress, shut } = sealed
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const wrong = shut !== null && shut > 0 ? words.staySealed(shut) : undefined
  return (
    <Notice tone="careful" title={words.areSealed(waiting.length)}>
      <p>{words.oneForAll}</p>
      {waiting.length > MOST_NAMED ? (
        <Disclosure title={words.whichFiles}>
          <Names of={waiting} />
        </Disclosure>
      ) : (
        <Names of={waiting} />
      )}
      <form
        className="app-stack"
        onSubmit={(event) => {
          event.preventDefault()
          setEmpty(typed === '')
          if (typed !== '' && progress === null) void sealed.open(typed)
        }}
      >
        <PassphraseField
          value={typed}
          shown={shown}
          hint={words.rememberOffer}
          error={isEmpty ? words.emptyToOpen : wrong}
          onChange={setTyped}
          onShow={setShown}
        />
        {progress === null && (
          <DialogButtons submit={words.openThem} cancel={words.leaveThemOut} onCancel={sealed.leaveOut} />
        )}
      </form>
      {progress !== null && (
        <SealingProgress
          told={words.openingAt(progress.at, progress.of)}
          share={(progress.at - 1) / progress.of}
          onCancel={sealed.cancel}
        />
      )}
    </Notice>
  )
}

interface NamesProps {
  readonly of: readonly SealedFile[]
}

function Names({ of: waiting }: NamesProps) {
  return (
    <ul className="app-list app-small">
      {waiting.map(({ name }, index) => (
        <li key={index}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  )
}
