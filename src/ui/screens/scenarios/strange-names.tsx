import { useEffect, useState } from 'react'
import { strangersIn, type Scenario, type Strangers } from '../../../core/scenario'
import { replayScreenWords } from '../../../words/replay-screen'
import { useServices, useWords } from '../../use-services'

interface StrangeNamesProps {
  readonly scenario: Scenario
}

/** Names in a scenario from a file that nothing of ours goes by. None: nothing said. */
export function StrangeNames({ scenario }: StrangeNamesProps) {
  const words = useWords(replayScreenWords)
  const { checklists } = useServices()
  const [strangers, setStrangers] = useState<Strangers>({ controls: [], sources: [] })
  useEffect(() => {
    let gone = false
    checklists.references().then(
      ({ controls, sources }) => {
        if (!gone) setStrangers(strangersIn(scenario, controls, sources))
      },
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [checklists, scenario])
  const { controls, sources } = strangers
  return (
    <>
      {controls.length > 0 && <p>{words.strangeControls(controls)}</p>}
      {sources.length > 0 && <p>{words.strangeSources(sources)}</p>}
    </>
  )
}
