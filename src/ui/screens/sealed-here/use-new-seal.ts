import { useState } from 'react'
import { useServices } from '../../use-services'
import { useNewPhrase, type NewPhrase } from '../sealing/use-new-phrase'
import { useSealWork, type SealWork } from './use-seal-work'

export interface NewSeal extends Omit<SealWork, 'run'> {
  readonly phrase: NewPhrase
  readonly hasFailed: boolean
  /** Makes the key of what is about to be made. False where something is to be put right first, or it was called off. */
  readonly make: (id: string) => Promise<boolean>
}

/** Of an assessment that is about to be made. Where it is not `wanted`, nothing is asked and nothing is in the way. */
export function useNewSeal(wanted: boolean): NewSeal {
  const { seals } = useServices()
  const { isBusy, run, callOff } = useSealWork()
  const phrase = useNewPhrase()
  const [hasFailed, setFailed] = useState(false)
  return {
    isBusy,
    callOff,
    phrase,
    hasFailed,
    async make(id) {
      if (!wanted) return true
      const passphrase = isBusy ? null : phrase.check()
      if (passphrase === null) return false
      setFailed(false)
      const made = await run(async (watch) => (await seals.work()).make(id, passphrase, watch)).catch(
        () => 'failed' as const,
      )
      setFailed(made === 'failed')
      return made === 'sealed'
    },
  }
}
