import type { RefObject } from 'react'
import { appWords } from '../../../words/app'
import { savingWords } from '../../../words/saving'
import { sharingWords } from '../../../words/sharing'
import { UnsealedWays } from '../../app/unsealed-ways'
import { SealButton } from '../../app/use-seal-it'
import { useWords } from '../../use-services'
import type { SharingChoices } from './share-choices'
import type { MadeShare } from './use-made-share'

interface ShareButtonsProps {
  readonly choices: SharingChoices
  /** `null`: it is still being made. */
  readonly made: MadeShare | null
  readonly isBusy: boolean
  /** Whether the assessment is kept on this device. */
  readonly kept: boolean
  readonly makeButton: RefObject<HTMLButtonElement | null>
  readonly onSeal: () => void
  readonly onGive: () => void
  readonly onLook: () => void
  readonly onCopy: () => void
  readonly onClose: () => void
}

/** The first one seals what was chosen. */
export function ShareButtons({
  choices: { offered, form },
  made,
  isBusy,
  kept,
  makeButton,
  onSeal,
  onGive,
  onLook,
  onCopy,
  onClose,
}: ShareButtonsProps) {
  const words = useWords(sharingWords)
  const { close } = useWords(appWords)
  const { saveUnsealed } = useWords(savingWords)
  const isFile = offered !== 'numbers' && form === 'file'
  const isGone = made?.kind === 'not-whole'
  return (
    <div className="app-row">
      {!isGone && (
        <>
          <SealButton busy={isBusy} onSeal={onSeal} />
          <UnsealedWays kept={kept}>
            <Quiet word={saveUnsealed} isBusy={isBusy} button={makeButton} onPress={onGive} />
          </UnsealedWays>
        </>
      )}
      {offered === 'numbers' && <Quiet word={words.copyText} isBusy={isBusy} onPress={onCopy} />}
      {offered !== 'numbers' && !isFile && <Quiet word={words.look} isBusy={isBusy} onPress={onLook} />}
      <Quiet word={close} onPress={onClose} />
    </div>
  )
}

interface QuietProps {
  readonly word: string
  readonly button?: RefObject<HTMLButtonElement | null>
  readonly isBusy?: boolean
  readonly onPress: () => void
}

function Quiet({ word, button, isBusy, onPress }: QuietProps) {
  return (
    <button
      ref={button}
      type="button"
      className="app-button app-button--quiet"
      aria-disabled={isBusy}
      onClick={() => {
        if (isBusy !== true) onPress()
      }}
    >
      {word}
    </button>
  )
}
