import { useState } from 'react'
import { sealingHereWords } from '../../../words/sealing-here'
import { Page } from '../../app/page'
import { Disclosure } from '../../parts/disclosure'
import { useServices, useWords } from '../../use-services'
import { OpenFileButton } from '../../app/open-file'
import { DamagedSeal } from './damaged-seal'
import { UnlockForm } from './unlock-form'

interface UnlockScreenProps {
  readonly id: string
  readonly onUnlocked: () => void
}

/** In the place of a sealed assessment until its passphrase is given: it tells nothing of it. */
export function UnlockScreen({ id, onUnlocked }: UnlockScreenProps) {
  const words = useWords(sealingHereWords)
  const { seals } = useServices()
  const [isDamaged, setDamaged] = useState(false)
  return (
    <Page title={words.unlockTitle} heading={words.sealedOne} reading>
      <p className="app-lead">{words.unlockHow}</p>
      {isDamaged ? (
        <DamagedSeal id={id} />
      ) : (
        <UnlockForm
          unlock={async (passphrase, watch) => {
            const outcome = await (await seals.work()).unlock(id, passphrase, watch)
            // Where it is gone, or no longer sealed, opening it tells so.
            if (outcome === 'unlocked' || outcome === 'gone') onUnlocked()
            if (outcome === 'damaged') setDamaged(true)
            return outcome
          }}
        />
      )}
      <Disclosure title={words.forgotten}>
        <p>{words.forgottenHow}</p>
        <OpenFileButton />
      </Disclosure>
    </Page>
  )
}
