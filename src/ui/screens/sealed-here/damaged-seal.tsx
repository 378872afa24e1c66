import { sealingHereWords } from '../../../words/sealing-here'
import { SetAsideButton } from '../../app/set-aside-button'
import { Notice } from '../../parts/notice'
import { useWords } from '../../use-services'

interface DamagedSealProps {
  readonly id: string
}

/** It may be the only copy: it is moved out of the way as it is, never written over. */
export function DamagedSeal({ id }: DamagedSealProps) {
  const words = useWords(sealingHereWords)
  return (
    <>
      <Notice tone="wrong" role="alert">
        <p>{words.damaged}</p>
      </Notice>
      <SetAsideButton id={id} word={words.setAside} notSetAside={words.notSetAside} />
    </>
  )
}
