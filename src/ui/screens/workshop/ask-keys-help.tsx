import { workshopWords } from '../../../words/workshop'
import { Tick } from '../../parts/tick'
import { useWords } from '../../use-services'
import { KeysHelp } from './keys-help'

interface AskKeysHelpProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function AskKeysHelp({ on, onChange }: AskKeysHelpProps) {
  const words = useWords(workshopWords)
  return (
    <KeysHelp keyList={words.keyList}>
      <Tick label={words.keysOn} checked={on} onTick={onChange} />
    </KeysHelp>
  )
}
