import { useCallback, useEffect, useState } from 'react'
import type { AttackData } from '../../../core/attack'
import { useServices } from '../../use-services'

/** `null` until it is there. */
export function useAttack(): readonly [AttackData | 'failed' | null, tryAgain: () => void] {
  const { checklists } = useServices()
  const [attack, setAttack] = useState<AttackData | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let gone = false
    const tell = (found: AttackData | 'failed'): void => {
      if (!gone) setAttack(found)
    }
    checklists
      .scenarios()
      .then((library) => library.attack())
      .then(tell, () => {
        tell('failed')
      })
    return () => {
      gone = true
    }
  }, [checklists, attempt])
  const tryAgain = useCallback(() => {
    setAttack(null)
    setAttempt((before) => before + 1)
  }, [])
  return [attack, tryAgain]
}
