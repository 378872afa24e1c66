import { useEffect, useState } from 'react'
import { sealingHereWords } from '../../../words/sealing-here'
import { useServices, useWords } from '../../use-services'

interface LockedNotListedProps {
  /** Where copies are offered, not choices. */
  readonly copying?: boolean
}

/** Under a list of assessments: how many are not in it because they are locked. */
export function LockedNotListed({ copying = false }: LockedNotListedProps) {
  const words = useWords(sealingHereWords)
  const { assessments, seals } = useServices()
  const [count, setCount] = useState(0)
  useEffect(() => {
    let gone = false
    assessments.listSealed().then(
      (sealed) => {
        if (!gone) setCount(sealed.filter(({ id }) => !seals.isOpen(id)).length)
      },
      // Whoever lists the others says that nothing can be listed.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [assessments, seals])
  if (count === 0) return null
  return <p className="app-small app-soft">{copying ? words.notCopied(count) : words.notListed(count)}</p>
}
