import { sealingHereWords } from '../../../words/sealing-here'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'
import { SealingProgress } from '../sealing/sealing-progress'
import { ChosenPhrase } from './chosen-phrase'
import type { NewSeal } from './use-new-seal'

interface NewSealFieldsProps {
  readonly seal: NewSeal
}

export function NewSealFields({ seal: { phrase, hasFailed, isBusy, callOff } }: NewSealFieldsProps) {
  const words = useWords(sealingHereWords)
  return (
    <div className="app-stack">
      <ChosenPhrase phrase={phrase} />
      {hasFailed && (
        <Notice tone="wrong" role="alert">
          <p>{words.notMade}</p>
        </Notice>
      )}
      {isBusy && <SealingProgress told={words.sealing} onCancel={callOff} />}
    </div>
  )
}
