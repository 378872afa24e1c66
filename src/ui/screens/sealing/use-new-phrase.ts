import { useState } from 'react'
import { faultOfPhrase, tidyPhrase } from '../../../core/passphrase'
import { sealingWords } from '../../../words/sealing'
import { useServices, useWords } from '../../use-services'

interface Faults {
  readonly phrase: string | undefined
  readonly again: string | undefined
}

export interface NewPhrase {
  readonly text: string
  readonly again: string
  readonly shown: boolean
  /** Typed without being seen, so it is typed twice. */
  readonly needsAgain: boolean
  /** Another object each time it is checked. */
  readonly faults: Faults
  readonly notMade: boolean
  readonly type: (text: string) => void
  readonly typeAgain: (text: string) => void
  readonly show: (shown: boolean) => void
  readonly makeUp: () => void
  /** The phrase to seal with; `null` once what is wrong has been told. */
  readonly check: () => string | null
}

/** A passphrase on its way, made up here or one's own. */
export function useNewPhrase(): NewPhrase {
  const { sealing } = useServices()
  const words = useWords(sealingWords)
  const [text, setText] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [notMade, setNotMade] = useState(false)
  const [faults, setFaults] = useState<Faults>(NO_FAULTS)

  return {
    text,
    again,
    shown,
    needsAgain: !shown,
    faults,
    notMade,
    type: (typed) => {
      setText(typed)
      setFaults(NO_FAULTS)
    },
    typeAgain: (typed) => {
      setAgain(typed)
      setFaults(NO_FAULTS)
    },
    show: setShown,
    makeUp: () => {
      setNotMade(false)
      sealing.makePhrase().then(
        (phrase) => {
          setText(phrase)
          setAgain('')
          // They are there to be read.
          setShown(true)
          setFaults(NO_FAULTS)
        },
        () => {
          setNotMade(true)
        },
      )
    },
    check: () => {
      const found = faultOfPhrase(text)
      const fault =
        found === null
          ? undefined
          : found.kind === 'empty'
            ? words.fault.empty
            : words.fault[found.kind](found.length)
      const differs = !shown && tidyPhrase(again) !== tidyPhrase(text)
      const againFault = fault === undefined && differs ? words.notTheSame : undefined
      setFaults({ phrase: fault, again: againFault })
      return fault === undefined && againFault === undefined ? tidyPhrase(text) : null
    },
  }
}

const NO_FAULTS: Faults = { phrase: undefined, again: undefined }
