import { useState } from 'react'
import { dayOf } from '../../../core/dates'
import type { SealedAside } from '../../../core/stored'
import { appWords } from '../../../words/app'
import { formatDate } from '../../../words/dates'
import { fileNames } from '../../../words/file-names'
import { sealingHereWords } from '../../../words/sealing-here'
import { textToSave } from '../../app/file-to-save'
import { SealOrSave } from '../../app/seal-or-save'
import { TrustLine } from '../../app/trust-line'
import { Dialog } from '../../parts/dialog'
import { useLanguage, useServices, useWords } from '../../use-services'
import { UnlockForm } from './unlock-form'

interface SealedAsideRowProps {
  readonly aside: SealedAside
}

/** What was sealed and then set aside: its passphrase still opens what is whole of it. */
export function SealedAsideRow({ aside }: SealedAsideRowProps) {
  const words = useWords(sealingHereWords)
  const language = useLanguage()
  const [opening, setOpening] = useState(false)
  return (
    <>
      <span>{words.asideFrom(formatDate(language, dayOf(aside.at)))}</span>
      <button
        type="button"
        className="app-button app-button--quiet"
        onClick={() => {
          setOpening(true)
        }}
      >
        {words.asideOpen}
      </button>
      {opening && (
        <OpenAside
          aside={aside}
          onClose={() => {
            setOpening(false)
          }}
        />
      )}
    </>
  )
}

interface OpenAsideProps {
  readonly aside: SealedAside
  readonly onClose: () => void
}

/** What was read of it; `damaged`: no passphrase opens it. */
type Opened = { readonly text: string } | 'damaged'

function OpenAside({ aside, onClose }: OpenAsideProps) {
  const words = useWords(sealingHereWords)
  const { close } = useWords(appWords)
  const { copy } = useWords(fileNames)
  const { clock, seals } = useServices()
  const [opened, setOpened] = useState<Opened | null>(null)
  return (
    <Dialog title={words.asideTitle} onClose={onClose}>
      {opened === null && (
        <>
          <p>{words.asideHow}</p>
          <UnlockForm
            unlock={async (passphrase, watch) => {
              const found = await (await seals.work()).openAside(aside, passphrase, watch)
              if (found.ok) setOpened({ text: found.value })
              else if (found.problem === 'damaged') setOpened('damaged')
              return found.ok ? 'unlocked' : found.problem
            }}
          />
        </>
      )}
      <div role="status">
        {opened === 'damaged' && <p>{words.asideDamaged}</p>}
        {opened !== null && opened !== 'damaged' && <p>{words.asideOpened}</p>}
      </div>
      {opened !== null && opened !== 'damaged' && (
        <SealOrSave
          file={textToSave(`${copy(clock.today())}.hustings.json`, 'application/json', opened.text)}
        />
      )}
      <p>
        <button type="button" className="app-button app-button--quiet" onClick={onClose}>
          {close}
        </button>
      </p>
      <TrustLine />
    </Dialog>
  )
}
