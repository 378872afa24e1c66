import { useEffect, useRef, useState } from 'react'
import { sealingHereWords } from '../../../words/sealing-here'
import type { ProgressWatch, UnlockOutcome } from '../../services'
import { useWords } from '../../use-services'
import { PassphraseField } from '../sealing/passphrase-field'
import { SealingProgress } from '../sealing/sealing-progress'
import { useSealWork } from './use-seal-work'

interface UnlockFormProps {
  readonly unlock: (passphrase: string, watch: ProgressWatch) => Promise<UnlockOutcome>
}

/** Asks for the passphrase, and says whether it was the wrong one. */
export function UnlockForm({ unlock }: UnlockFormProps) {
  const words = useWords(sealingHereWords)
  const { isBusy, run, callOff } = useSealWork()
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string>()
  const [shown, setShown] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error !== undefined) form.current?.querySelector('input')?.focus()
  }, [error])

  async function open(): Promise<void> {
    setError(undefined)
    if (passphrase === '') {
      setError(words.enterPassphrase)
      return
    }
    const outcome = await run((watch) => unlock(passphrase, watch)).catch(() => 'failed' as const)
    if (outcome === 'called-off') form.current?.querySelector('input')?.focus()
    if (outcome === 'wrong-passphrase') setError(words.wrong)
    if (outcome === 'failed') setError(words.notUnlocked)
  }

  return (
    <form
      ref={form}
      className="app-stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void open()
      }}
    >
      <PassphraseField
        value={passphrase}
        shown={shown}
        error={error}
        onChange={setPassphrase}
        onShow={setShown}
      />
      {isBusy ? (
        <SealingProgress told={words.unlocking} onCancel={callOff} />
      ) : (
        <p>
          <button type="submit" className="app-button">
            {words.unlock}
          </button>
        </p>
      )}
    </form>
  )
}
