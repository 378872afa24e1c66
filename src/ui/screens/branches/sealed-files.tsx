import { useState } from 'react'
import { sealingWords } from '../../../words/sealing'
import { DialogButtons } from '../../parts/dialog-buttons'
import { Disclosure } from '../../parts/disclosure'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { PassphraseField } from '../sealing/passphrase-field'
import { SealingProgress } from '../sealing/sealing-progress'
import type { SealedBranch, SealedBranches } from './use-sealed-branches'

/** More of them would push the field out of sight. */
const MOST_NAMED = 5

interface SealedFilesProps {
  readonly sealed: SealedBranches
}

/** One passphrase for all that are sealed; those it does not open are named, and wait for another. */
export function SealedFiles({ sealed }: SealedFilesProps) {
  const words = useWords(sealingWords)
  const { waiting, progress, shut } = sealed
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(false)
  const [isEmpty, setEmpty] = useState(false)
  const wrong = shut !== null && shut > 0 ? words.branchesShut(shut) : undefined
  return (
    <Notice tone="careful" title={words.branchesSealed(waiting.length)}>
      <p>{words.branchesHow}</p>
      {waiting.length > MOST_NAMED ? (
        <Disclosure title={words.branchesWhich}>
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
          <DialogButtons
            submit={words.branchesOpen}
            cancel={words.branchesLeave}
            onCancel={sealed.leaveOut}
          />
        )}
      </form>
      {progress !== null && (
        <SealingProgress
          told={words.branchesOpening(progress.at, progress.of)}
          share={(progress.at - 1) / progress.of}
          onCancel={sealed.cancel}
        />
      )}
    </Notice>
  )
}

interface NamesProps {
  readonly of: readonly SealedBranch[]
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
