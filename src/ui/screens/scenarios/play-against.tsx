import { useEffect, useState } from 'react'
import type { StoredSummary } from '../../../core/stored'
import { appWords } from '../../../words/app'
import { replayScreenWords } from '../../../words/replay-screen'
import { useApp } from '../../app/app-context'
import { addressOf } from '../../app/route'
import { useServices, useWords } from '../../use-services'
import { LockedNotListed } from '../sealed-here/locked-not-listed'

interface PlayAgainstProps {
  /** As its address names it. */
  readonly scenario: string
}

/** The assessments on this device, and what is only in this tab: an attack is played against answers. */
export function PlayAgainst({ scenario }: PlayAgainstProps) {
  const words = useWords(replayScreenWords)
  const { unnamed } = useWords(appWords)
  const { assessments } = useServices()
  const { sessions } = useApp()
  const [listed, setListed] = useState<readonly StoredSummary[]>([])
  useEffect(() => {
    let gone = false
    assessments.list().then(
      (found) => {
        if (!gone) setListed(found)
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [assessments])
  const all = [...sessions.listUnkept(), ...listed]
  if (all.length === 0) {
    return (
      <>
        <p className="app-soft">{words.playHow}</p>
        <LockedNotListed />
      </>
    )
  }
  return (
    <section className="app-stack app-stack--tight app-unprinted">
      <h2>{words.playAgainst}</h2>
      <ul className="app-list">
        {all.map(({ id, summary }) => (
          <li key={id}>
            <a href={addressOf({ screen: 'replay', id, scenario })}>
              <bdi>{summary.name === '' ? unnamed : summary.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <LockedNotListed />
    </section>
  )
}
