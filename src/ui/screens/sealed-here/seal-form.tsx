import { useState } from 'react'
import { sealingHereWords } from '../../../words/sealing-here'
import { useApp } from '../../app/app-context'
import { Notice } from '../../parts/notice'
import { useServices, useWords } from '../../use-services'
import { SealingProgress } from '../sealing/sealing-progress'
import { useNewPhrase } from '../sealing/use-new-phrase'
import { ChosenPhrase } from './chosen-phrase'
import { useSealWork } from './use-seal-work'

interface SealFormProps {
  readonly id: string
  readonly onSealed: () => void
}

type Problem = 'openElsewhere' | 'notSealed'

export function SealForm({ id, onSealed }: SealFormProps) {
  const words = useWords(sealingHereWords)
  const { seals } = useServices()
  const { sessions } = useApp()
  const { isBusy, run, callOff } = useSealWork()
  const phrase = useNewPhrase()
  const [problem, setProblem] = useState<Problem | null>(null)

  async function seal(): Promise<void> {
    const passphrase = phrase.check()
    setProblem(null)
    if (passphrase === null) return
    const sealed = await run((watch) =>
      sessions.changeStored(id, async () => (await seals.work()).seal(id, passphrase, watch)),
    ).catch(() => null)
    if (sealed?.ok === true && sealed.value === 'called-off') return
    if (sealed?.ok === true && sealed.value === 'sealed') onSealed()
    else setProblem(sealed?.ok === false ? 'openElsewhere' : 'notSealed')
  }

  return (
    <form
      className="app-stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy) void seal()
      }}
    >
      <p>
        <strong>{words.noWayBack}</strong>
      </p>
      <ChosenPhrase phrase={phrase} />
      {problem !== null && (
        <Notice tone="wrong" role="alert">
          <p>{words[problem]}</p>
        </Notice>
      )}
      {isBusy ? (
        <SealingProgress told={words.sealing} onCancel={callOff} />
      ) : (
        <p>
          <button type="submit" className="app-button">
            {words.seal}
          </button>
        </p>
      )}
    </form>
  )
}
